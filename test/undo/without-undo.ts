/** Acts that whoever pressed them cannot take back, each with its reason and with what sets it right instead. */
export const withoutUndo: Readonly<Record<string, string>> = {
  // Looks something up, or is about whoever asks.
  'POST /tra-cuu': 'changes no row: it looks a dossier up',
  'POST /can-bo/tim': 'changes no row: it searches',
  'POST /can-bo/gop-nguoi/tim': 'looks people up, and changes nothing',
  'POST /api/v1/deadlines': 'changes no row: it reckons a date',
  'POST /dang-nhap': 'begins a session: signing out ends it',
  'POST /dang-xuat': 'ends a session: signing in begins another',
  'POST /doi-mat-khau': 'a password is changed again, never back to one that was left',
  // The citizen holds a paper with a number and a day; promises are rows that the application cannot change (law 4).
  'POST /can-bo/tiep-nhan': 'the citizen holds the slip: a dossier entered by mistake is voided, its number with it',
  'POST /can-bo/nhieu-thu-tuc': 'each slip is in a citizen’s hands: each dossier entered by mistake is voided',
  'POST /can-bo/nop-theo-danh-sach': 'each slip is in a citizen’s hands: each dossier entered by mistake is voided',
  'POST /can-bo/tu-choi-tiep-nhan':
    'the citizen holds the numbered slip: whoever comes again is received, and the line stays',
  'POST /can-bo/ho-so/:code/xin-loi': 'a new day was promised in writing: a promise is never taken back (law 4)',
  'POST /can-bo/ho-so/:code/in/:form': 'a paper that was printed exists; printed again, it says so',
  'POST /can-bo/tu-choi-tiep-nhan/:id/in': 'a paper that was printed exists; printed again, it says so',
  'POST /can-bo/ban-giao/danh-sach.pdf': 'a paper that was printed exists; printed again, it says so',
  'POST /can-bo/ban-giao/phieu/:id/phieu.pdf': 'a paper that was printed exists; printed again, it says so',
  'POST /can-bo/so-cap-so/:owner/:kind/:year/so-trong.pdf':
    'a paper that was printed exists; printed again, it says so',
  'POST /can-bo/nop-luu/:id/muc-luc.pdf': 'a paper that was printed exists; printed again, it says so',
  'POST /can-bo/so-quy/:id/bang-ke.pdf': 'a paper that was printed exists; printed again, it says so',
  'POST /can-bo/giao-ban.pdf': 'a paper that was printed exists; printed again, it says so',
  'POST /can-bo/trinh-ky/:id/danh-sach.pdf': 'a paper that was printed exists; printed again, it says so',
  'POST /can-bo/buu-chinh/danh-sach.pdf': 'a paper that was printed exists; printed again, it says so',
  'POST /can-bo/so-theo-doi.pdf': 'a paper that was printed exists; printed again, it says so',
  // The result or money is in somebody's hands.
  'POST /can-bo/ho-so/:code/tra':
    'result and money have changed hands: a wrong result is called back, a receipt voided',
  'POST /can-bo/tra-nhieu': 'results and money have changed hands: a wrong result is called back, a receipt voided',
  'POST /can-bo/buu-chinh': 'the postman has it: what was not sent after all is entered as “not sent”',
  'POST /can-bo/ho-so/:code/da-phat':
    'the result is delivered and its money taken: it is called back, the receipt voided',
  'POST /can-bo/ho-so/:code/khong-phat-duoc':
    'the parcel is closed with its cause: it is posted again under another number',
  // It voids a number itself, and a void number is never given again.
  'POST /can-bo/ho-so/:code/huy-nhap-nham': 'its number is void: the matter is received again under another',
  'POST /can-bo/ho-so/:code/thu-hoi-ket-qua': 'the number of the result is void: it is made anew under another',
  'POST /can-bo/ho-so/:code/thu-hoi-da-tra': 'the number of the result is void: it is made anew under another',
  // A number in a line: each press has the one that leads back beside it, on the same page.
  'POST /lay-so/:quay': 'a number is in somebody’s hand; who does not come is passed over',
  'POST /can-bo/goi-so/lay-so': 'a number is in somebody’s hand; who does not come is passed over',
  'POST /can-bo/goi-so/:window/goi':
    'called by mistake it goes back to its place at one press; who was closed by it is called again',
  'POST /can-bo/goi-so/:window/so/:ticket':
    'done, missed or kept by mistake, it is called straight to the window again',
  'POST /can-bo/goi-so/:window/so/:ticket/chuyen': 'sent back the same way, with its number and time',
  'POST /quan-tri/o-goi-so': 'a window ends at one press, and is written anew over the one before',
  'POST /quan-tri/o-goi-so/:id/thoi': 'opened again with the same form; numbers sent to it wait for their lane',
  // Moves no dossier.
  'POST /can-bo/trinh-ky':
    'a list is a paper: a wrong one is left unrecorded, its dossiers are laid on another; who signed takes that back on the dossier',
  'POST /can-bo/tam-gac/:id/bo': 'what was typed is personal data and is gone',
  // Money and its books: counted by two people.
  'POST /can-bo/bien-lai/mo': 'a book of pre-printed receipts is on the shelf: it is closed, with what was not used',
  'POST /can-bo/bien-lai/:id/huy-mat': 'a spoilt sheet is spoilt',
  'POST /can-bo/bien-lai/:id/khoa': 'a closed book is counted: another is opened',
  'POST /can-bo/bien-lai/:id/so/:number/huy': 'a receipt voided after use is void: its money is taken anew',
  'POST /can-bo/bien-lai/:id/so/:number/thu-lai': 'money has changed hands: its receipt is voided',
  'POST /can-bo/so-quy/ban-giao': 'opened again by /mo-lai until the treasurer has the money',
  'POST /can-bo/so-quy/:id/mo-lai': 'it takes a closing back; the day is closed again as before',
  'POST /can-bo/so-quy/:id/nhan': 'the treasurer has signed for the money',
  // Certification: a lane of its own, whose lines are voided with a reason.
  'POST /can-bo/chung-thuc': 'a line has its number in the book: it is voided with a reason',
  'POST /can-bo/chung-thuc/nhap-bu': 'a line has its number in the book: it is voided with a reason',
  'POST /can-bo/chung-thuc/trinh-ky': 'a list is a paper: what is not recorded on it is laid on another',
  'POST /can-bo/chung-thuc/danh-sach/:id': 'the copies are signed and sealed by hand: a line is voided with a reason',
  'POST /can-bo/chung-thuc/luot/:id/tra': 'the copies are in somebody’s hands, their fee taken',
  'POST /can-bo/chung-thuc/so-chung-thuc/:id/huy': 'a void number is never given again',
  'POST /can-bo/chung-thuc/so-chung-thuc/:id/dinh-chinh':
    'a correction stands in the book beside the old text: corrected again, all three are read',
  'POST /can-bo/chung-thuc/tu-choi': 'the citizen holds the slip',
  'POST /can-bo/chung-thuc/luot/:id/loi-chung.pdf': 'a paper that was printed exists; printed again, it says so',
  'POST /can-bo/chung-thuc/danh-sach/:id/phieu.pdf': 'a paper that was printed exists; printed again, it says so',
  'POST /can-bo/chung-thuc/tu-choi/:id/phieu.pdf': 'a paper that was printed exists; printed again, it says so',
  'POST /can-bo/chung-thuc/so/mo': 'a book that is open is closed, never unopened',
  'POST /can-bo/chung-thuc/so/:id/khoa': 'a closed book is bound and signed',
  'POST /can-bo/ho-so/:code/hoan-tra': 'money has gone back against a signed slip: what is owed is taken anew',
  // Lists and sheets that exist on paper under a number.
  'POST /can-bo/ban-giao/quet': 'a list that was checked in is signed for: folders go back on a list of their own',
  'POST /can-bo/ban-giao/phieu/:id/nguoi-mang': 'written over as often as it changes, until the list is checked in',
  'POST /can-bo/ban-giao/phieu/:id/thu-lai': 'a list taken back is void: the folders are given on another',
  'POST /can-bo/ban-giao/phieu/:id/xu-ly': 'a difference that was cleared has its word of how',
  'POST /can-bo/phieu-in-san': 'printed slips are paper: those not used are voided with a reason',
  'POST /can-bo/phieu-in-san/:id/huy': 'a void number is never given again',
  'POST /can-bo/so-cap-so/:owner/:kind/giu-so':
    'numbers held for paper are voided with a reason where they are not used',
  'POST /can-bo/so-cap-so/dot/:id/huy': 'a void number is never given again',
  'POST /can-bo/nop-luu/:id/nhan': 'the archive has signed for the folders',
  'POST /can-bo/nop-luu/:id/thu-lai': 'an archive list taken back is void: the folders are laid on another',
  'POST /can-bo/chung-thuc/luot/:id/hoan-tra': 'money has gone back against a signed slip',
  'POST /can-bo/chung-thuc/luot/:id/hoan-tra/in': 'a paper that was printed exists; printed again, it says so',
  'POST /can-bo/chung-thuc/so-chung-thuc/:id/dinh-chinh/in':
    'a paper that was printed exists; printed again, it says so',
  'POST /can-bo/chung-thuc/so/thang/in': 'a paper that was printed exists; printed again, it says so',
  // Written over by the next entry of its own kind, which keeps the one before.
  'POST /can-bo/niem-yet': 'a sheet hangs: it is taken down by an act of its own',
  'POST /can-bo/tong-hop-thang/:xa/:thang': 'a correction is a further version; the last one holds',
  'POST /can-bo/tong-hop-thang/nhap': 'a correction is a further version; the last one holds',
  'POST /quan-tri/trien-khai/nhap': 'entered again with the states that are right; both stand',
  'POST /quan-tri/trien-khai/:key': 'entered again with the state that is right; both stand',
  'POST /quan-tri/loi-nhan/:message': 'a version of a message is taken back by an act of its own',
  'POST /quan-tri/loi-nhan/:message/thu-lai': 'the same words are written again as a further version; both stand',
  'POST /quan-tri/mau/:template/bo': 'the template is added again under a key of its own; both stand',
  'POST /quan-tri/mau/:template': 'a version of a template is taken back by an act of its own',
  'POST /quan-tri/mau/:template/thu-lai': 'the same file is brought again as a further version; both stand',
  'POST /quan-tri/lich/:layer/ngay': 'the day is taken out of the calendar by an act of its own',
  'POST /quan-tri/lich/:layer/gio': 'taken back on the page of the calendar until the day they begin on is over',
  'POST /quan-tri/lich/:layer/gio/huy': 'the hours are written again from the same day',
  'POST /quan-tri/lich/:layer/bo-ngay': 'the day is entered again',
  'POST /quan-tri/thu-tuc/:key/phien-ban-moi/:part/nhap':
    'it changes a draft alone, which is mended part by part, or thrown away on its page',
  'POST /quan-tri/lich/:layer/nhap': 'each day is taken out of the calendar by an act of its own',
  'POST /quan-tri/cong-bo': 'taken back with its reason on the same page',
  'POST /quan-tri/cong-bo/:id/huy': 'the decision is recorded again under its number',
  'POST /quan-tri/nguoi/:id/vang-mat':
    'taken back on the list of absences before its first day, ended there afterwards',
  'POST /quan-tri/vang-mat/:id/het': 'written again on the page of the official with the same days',
  'POST /quan-tri/vang-mat/nhap': 'each absence is taken back, or ended, on the list',
  'POST /quan-tri/don-vi/:key/lien-he': 'the last change is taken back on the same page',
  'POST /quan-tri/don-vi/:key/lien-he/huy': 'the address is written again',
  'POST /quan-tri/don-vi/nhap': 'each change is taken back by its own act on the page of the unit, until its day',
  'POST /quan-tri/thoi-han-bao-quan': 'written again with the period that is right; the event tells both',
  'POST /quan-tri/thoi-han-bao-quan/nhap': 'entered again with the periods that are right; the events tell both',
  'POST /can-bo/quy-tac-phan-cong': 'the rule ends at one press, and the one before is written again from the history',
  'POST /can-bo/quy-tac-phan-cong/:id/thoi': 'written again at one press from the history of the page',
  'POST /can-bo/quy-tac-phan-cong/nhap': 'the rules before stand in the history, each written again at one press',
  'POST /can-bo/ho-so/:code/cong-dan-hoi/:id/bo': 'what was dropped is written down again',
  'POST /quan-tri/gio-ky/nhap': 'entered again with the hours that are right; the event tells both',
  'POST /quan-tri/nguoi/nhap':
    'each new official is taken back on their page; a name written wrongly is corrected again',
  'POST /quan-tri/nguoi/:id/sua': 'a name corrected wrongly is corrected again; the events say that it was',
  'POST /quan-tri/nguoi/:id/mat-khau-dau': 'a password that was shown is given anew until its owner sets one',
  'POST /quan-tri/nguoi/:id/ky-thay':
    'a written authority is ended before its day by an act of its own, with the reason',
  'POST /quan-tri/nguoi/:id/thoi-ky-thay': 'an authority that was ended is written down again under its new document',
  'POST /quan-tri/viec-nen/:id/thu-lai':
    'changes nothing of its own: the work of the house is done that was to be done',
  'POST /quan-tri/viec-nen/:id/lam-lai': 'what fails again is given up again, with a reason of its own',
  'POST /quan-tri/phien': 'a session that was ended is begun by signing in',
  'POST /quan-tri/nguoi/:id/ket-thuc-phien': 'a session that was ended is begun by signing in',
  'POST /quan-tri/cap-lai-mat-khau/nguoi/:id': 'what was asked for is dropped by an act of its own',
  'POST /quan-tri/cap-lai-mat-khau/nguoi/:id/mo-khoa':
    'the owner may have signed in since; wrong passwords close the login again',
  'POST /quan-tri/cap-lai-mat-khau/:id/xac-nhan': 'the password left is never given again',
  'POST /quan-tri/cap-lai-mat-khau/:id/bo': 'it is asked for again',
  'POST /can-bo/dong-ho': 'the demonstration’s clock goes forward only (law 3)',
  // Itself.
  'POST /can-bo/xac-minh/:code/thu-lai': 'an undoing is not undone: the answer is given again',
  'POST /can-bo/ho-so/:code/thu-lai': 'an undoing is not undone: the step is done again',
  'POST /can-bo/thu-lai-nhieu/:id': 'an undoing is not undone: what was taken back is approved or signed again',
};

/** Acts whose way back is an act of its own: it leaves a line that says what was opened, by whom, and that it is void. */
export const byAnother: Readonly<Record<string, string>> = {
  'POST /quan-tri/thay-doi-don-vi/:id/huy': 'POST /quan-tri/don-vi/:key/thay-doi/:act',
  'POST /quan-tri/chuc-danh/:id/bo': 'POST /quan-tri/don-vi/:unit/chuc-danh-moi',
  'POST /quan-tri/nguoi/:id/huy-them': 'POST /quan-tri/them-can-bo',
  'POST /quan-tri/nguoi/:id/huy-thoi-lam-viec': 'POST /quan-tri/nguoi/:id/thoi-lam-viec',
  'POST /quan-tri/nguoi/:id/lam-lai': 'POST /quan-tri/nguoi/:id/thoi-lam-viec',
  'POST /quan-tri/nguoi/:id/giao-chuc-danh': 'POST /quan-tri/nguoi/:id/huy-chuc-danh/:post',
  'POST /quan-tri/nguoi/:id/thoi-chuc-danh/:post': 'POST /quan-tri/nguoi/:id/huy-chuc-danh/:post',
  'POST /quan-tri/nguoi/:id/huy-chuc-danh/:post': 'POST /quan-tri/nguoi/:id/giao-chuc-danh',
  'POST /quan-tri/viec-nen/:id/thoi': 'POST /quan-tri/viec-nen/:id/lam-lai',
  'POST /can-bo/ban-giao': 'POST /can-bo/ban-giao/phieu/:id/thu-lai',
  'POST /can-bo/ho-so/:code/cong-dan-hoi': 'POST /can-bo/ho-so/:code/cong-dan-hoi/:id/bo',
  'POST /can-bo/xac-minh/:code/tra-loi': 'POST /can-bo/xac-minh/:code/thu-lai',
  'POST /can-bo/gop-nguoi': 'POST /can-bo/gop-nguoi/:id/tach',
  'POST /can-bo/gop-nguoi/:id/tach': 'POST /can-bo/gop-nguoi',
  'POST /can-bo/nop-luu': 'POST /can-bo/nop-luu/:id/thu-lai',
  'POST /quan-tri/chuyen-nam': 'POST /quan-tri/chuyen-nam/hoan-tac',
  'POST /quan-tri/chuyen-nam/hoan-tac': 'POST /quan-tri/chuyen-nam',
  'POST /quan-tri/thu-tuc/:key/bai-bo': 'POST /quan-tri/thu-tuc/:key/huy-bai-bo',
  'POST /quan-tri/thu-tuc/:key/huy-bai-bo': 'POST /quan-tri/thu-tuc/:key/bai-bo',
  'POST /quan-tri/mau/them-moi': 'POST /quan-tri/mau/:template/bo',
  'POST /quan-tri/mau/:template/pham-vi': 'POST /quan-tri/mau/:template/pham-vi/thu-lai',
  'POST /quan-tri/mau/:template/pham-vi/thu-lai': 'POST /quan-tri/mau/:template/pham-vi',
  'POST /quan-tri/thu-tuc/moi': 'POST /quan-tri/thu-tuc/:key/phien-ban-moi',
  'POST /quan-tri/thu-tuc/:key/phien-ban-moi': 'POST /quan-tri/thu-tuc/:key/huy-phien-ban/:version',
  'POST /quan-tri/thu-tuc/:key/huy-phien-ban/:version': 'POST /quan-tri/thu-tuc/:key/phien-ban-moi',
};

/** Acts that are pressed and taken back in a test of their own: the demonstration’s year does not know them. */
export const elsewhere: Readonly<Record<string, string>> = {
  'POST /quan-tri/mo-don-vi': 'src/foundations/organisations/edit/edit.test.ts',
  'POST /quan-tri/don-vi/:key/thay-doi/:act': 'src/foundations/organisations/edit/edit.test.ts',
  'POST /quan-tri/don-vi/:unit/chuc-danh-moi': 'src/foundations/staffing/posts/posts.test.ts',
  'POST /quan-tri/them-can-bo': 'src/foundations/staffing/join/join.test.ts',
  'POST /quan-tri/nguoi/:id/thoi-lam-viec': 'src/foundations/staffing/leave/leave.test.ts',
  'POST /can-bo/ho-so/:code/dung-giai-quyet': 'src/casework/dossiers/stop/stop.act.test.ts',
  'POST /can-bo/ho-so/:code/so-hoa': 'src/casework/dossiers/digitise/digitise.test.ts',
  'POST /can-bo/ho-so/:code/du-thao': 'src/casework/dossiers/draft/draft.test.ts',
};
