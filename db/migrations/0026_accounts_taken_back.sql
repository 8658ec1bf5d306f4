-- owner: access
-- An account opened by mistake goes with the entry of its official, as long as nobody has used it; its events stay.
grant delete on access.accounts, access.password_resets to motcua_app;
