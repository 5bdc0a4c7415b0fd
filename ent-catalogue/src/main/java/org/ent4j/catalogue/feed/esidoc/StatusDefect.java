package org.ent4j.catalogue.feed.esidoc;

import org.ent4j.model.rule.Reason;

/** What stands against a table of the statuses of a BCDI. */
public sealed interface StatusDefect extends Reason {

    /** @param found the columns that the file has */
    record MissingColumn(String column, String found) implements StatusDefect {
        @Override
        public String code() {
            return "esidoc.statuses.missing-column";
        }
    }

    /** @param known the profils that there are */
    record UnknownProfil(String value, String known) implements StatusDefect {
        @Override
        public String code() {
            return "esidoc.statuses.unknown-profil";
        }
    }

    /** @param line where the file has the other one */
    record ProfilTwice(String profil, int line) implements StatusDefect {
        @Override
        public String code() {
            return "esidoc.statuses.profil-twice";
        }
    }

    /** The format demands a status. */
    record NoStatus(String profil) implements StatusDefect {
        @Override
        public String code() {
            return "esidoc.statuses.no-status";
        }
    }

    /** Not a whole number from 1 to 99. */
    record NotARank(String value) implements StatusDefect {
        @Override
        public String code() {
            return "esidoc.statuses.not-a-rank";
        }
    }

    /** Nobody would borrow. */
    record NoProfil() implements StatusDefect {
        @Override
        public String code() {
            return "esidoc.statuses.no-profil";
        }
    }
}
