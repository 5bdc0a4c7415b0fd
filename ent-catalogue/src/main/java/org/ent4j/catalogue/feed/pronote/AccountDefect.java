package org.ent4j.catalogue.feed.pronote;

import org.ent4j.model.rule.Reason;

/** What stands against a file of Pronote's identifiers. */
public sealed interface AccountDefect extends Reason {

    /** @param found the columns that the file has */
    record MissingColumn(String column, String found) implements AccountDefect {
        @Override
        public String code() {
            return "pronote.accounts.missing-column";
        }
    }

    /** Two columns say the same. */
    record ColumnTwice(String column, String first, String second) implements AccountDefect {
        @Override
        public String code() {
            return "pronote.accounts.column-twice";
        }
    }

    /** Somebody without an identifier. */
    record NoLogin() implements AccountDefect {
        @Override
        public String code() {
            return "pronote.accounts.no-login";
        }
    }

    /** Nobody could tell whose it is. */
    record NoName() implements AccountDefect {
        @Override
        public String code() {
            return "pronote.accounts.no-name";
        }
    }

    /** @param line where the file has the other one */
    record LoginTwice(String login, int line) implements AccountDefect {
        @Override
        public String code() {
            return "pronote.accounts.login-twice";
        }
    }

    /** It is matched by its name alone. */
    record NotADate(String value) implements AccountDefect {
        @Override
        public String code() {
            return "pronote.accounts.not-a-date";
        }
    }

    /** It is matched with people of any population. */
    record UnknownPopulation(String value) implements AccountDefect {
        @Override
        public String code() {
            return "pronote.accounts.unknown-population";
        }
    }

    /** Neither word for a sex. */
    record UnknownSex(String value) implements AccountDefect {
        @Override
        public String code() {
            return "pronote.accounts.unknown-sex";
        }
    }
}
