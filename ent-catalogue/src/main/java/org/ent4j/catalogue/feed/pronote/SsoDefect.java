package org.ent4j.catalogue.feed.pronote;

import java.time.LocalDate;
import org.ent4j.model.rule.Reason;

/** What stands against the content of an identifiers file whose structure is right. */
public sealed interface SsoDefect extends Reason {

    /** @param line where the file has the other one */
    record PartnerIdTwice(String partnerId, int line) implements SsoDefect {
        @Override
        public String code() {
            return "pronote.partner-id-twice";
        }
    }

    /** Nobody could sign in with it. */
    record BlankPartnerId() implements SsoDefect {
        @Override
        public String code() {
            return "pronote.blank-partner-id";
        }
    }

    /** Pronote compares the spaces too. */
    record PaddedPartnerId(String partnerId) implements SsoDefect {
        @Override
        public String code() {
            return "pronote.padded-partner-id";
        }
    }

    /** @param line where the file has the other one */
    record IdentTwice(String element, String ident, int line) implements SsoDefect {
        @Override
        public String code() {
            return "pronote.ident-twice";
        }
    }

    /** People of two lists have one number. */
    record IdentInTwoLists(String ident, String other, int line) implements SsoDefect {
        @Override
        public String code() {
            return "pronote.ident-in-two-lists";
        }
    }

    /** A pupil refers to a guardian who is not in the file. */
    record NoSuchGuardian(String ident) implements SsoDefect {
        @Override
        public String code() {
            return "pronote.no-such-guardian";
        }
    }

    /** A pupil refers to a guardian more than once. */
    record GuardianTwice(String ident) implements SsoDefect {
        @Override
        public String code() {
            return "pronote.guardian-twice";
        }
    }

    /** A guardian refers to a title that is not in the file. */
    record NoSuchCivility(String ident) implements SsoDefect {
        @Override
        public String code() {
            return "pronote.no-such-civility";
        }
    }

    /** A school that is managed is not in the file. */
    record NoSuchSchool(String ident) implements SsoDefect {
        @Override
        public String code() {
            return "pronote.no-such-school";
        }
    }

    /** Not seven digits with the letter that they call for. */
    record WrongUai(String uai) implements SsoDefect {
        @Override
        public String code() {
            return "pronote.wrong-uai";
        }
    }

    /** @param line where the file has the other one */
    record UaiTwice(String uai, int line) implements SsoDefect {
        @Override
        public String code() {
            return "pronote.uai-twice";
        }
    }

    /** After the day of the file, or more than a life before. */
    record ImpossibleBirth(LocalDate born, LocalDate made) implements SsoDefect {
        @Override
        public String code() {
            return "pronote.impossible-birth";
        }
    }

    /** A name that is required says nothing. */
    record BlankName(String attribute) implements SsoDefect {
        @Override
        public String code() {
            return "pronote.blank-name";
        }
    }

    /** Not the shape of a national number. */
    record StrangeNationalNumber(String element) implements SsoDefect {
        @Override
        public String code() {
            return "pronote.strange-ine";
        }
    }
}
