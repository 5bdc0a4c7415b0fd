package org.ent4j.catalogue.gar.validation;

/** What is wrong with a value that the schema takes. */
public sealed interface CodeDefect extends GarDefect {

    /** Against 'a UAI looks like one'. */
    record NotAUai(String element, String text) implements CodeDefect {
        @Override
        public String code() {
            return "gar-code.not-a-uai";
        }
    }

    /** Against 'the letter of a UAI is right'. */
    record WrongLetter(String element, String text, String expected) implements CodeDefect {
        @Override
        public String code() {
            return "gar-code.wrong-letter";
        }
    }

    /** Against 'a profile is a national profile'. */
    record UnknownProfile(String text) implements CodeDefect {
        @Override
        public String code() {
            return "gar-code.unknown-profile";
        }
    }

    /** Against 'a profile is of its file'. */
    record ProfileElsewhere(String text, String part) implements CodeDefect {
        @Override
        public String code() {
            return "gar-code.profile-elsewhere";
        }
    }

    /** Against 'the status is DIVISION or GROUPE'. */
    record UnknownStatus(String text) implements CodeDefect {
        @Override
        public String code() {
            return "gar-code.unknown-status";
        }
    }

    /** Against 'only a group belongs to divisions'. */
    record DivisionOfDivision(String named) implements CodeDefect {
        @Override
        public String code() {
            return "gar-code.division-of-division";
        }
    }

    /** Against 'the code of a matière is that of the BCN'. */
    record NotAMatiere(String text) implements CodeDefect {
        @Override
        public String code() {
            return "gar-code.not-a-matiere";
        }
    }

    /** Against 'a MEF has 11 characters'. */
    record NotAMef(String element, String text) implements CodeDefect {
        @Override
        public String code() {
            return "gar-code.not-a-mef";
        }
    }

    /** Against 'a MEFSTAT4 has 4 characters'. */
    record NotALevel(String text) implements CodeDefect {
        @Override
        public String code() {
            return "gar-code.not-a-level";
        }
    }

    /** Against 'the civility is M. or Mme'. */
    record UnknownCivility(String text) implements CodeDefect {
        @Override
        public String code() {
            return "gar-code.unknown-civility";
        }
    }

    /** Against 'an element has a value'. */
    record Blank(String element) implements CodeDefect {
        @Override
        public String code() {
            return "gar-code.blank";
        }
    }

    /** Against 'a mail is an address'. */
    record NotAnAddress(String text) implements CodeDefect {
        @Override
        public String code() {
            return "gar-code.not-an-address";
        }
    }

    /** Against 'the version is 1.0'. */
    record UnusualVersion(String text) implements CodeDefect {
        @Override
        public String code() {
            return "gar-code.unusual-version";
        }
    }
}
