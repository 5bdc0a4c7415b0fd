package org.ent4j.directory.feed.edt;

import org.ent4j.model.rule.Reason;

/** What can be wrong with the people of an EDT export, besides what any feed can have wrong. */
public sealed interface EdtPeopleDefect extends Reason {

    /** The file does not say its school. */
    record NoUai() implements EdtPeopleDefect {
        @Override
        public String code() {
            return "edt.no-uai";
        }
    }

    /** A row names an item that the file does not have. */
    record UnknownIdent(String element, String ident) implements EdtPeopleDefect {
        @Override
        public String code() {
            return "edt.unknown-ident";
        }
    }

    /** Further rows with the same defect. */
    record More(int count, Reason first) implements EdtPeopleDefect {
        @Override
        public String code() {
            return "edt.more";
        }
    }
}
