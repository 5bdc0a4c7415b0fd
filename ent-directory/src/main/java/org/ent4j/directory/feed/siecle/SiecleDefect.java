package org.ent4j.directory.feed.siecle;

import java.time.LocalDate;
import org.ent4j.model.rule.Reason;

/** What can be wrong with SIECLE files beyond what any feed has, and why some of their people are left out. */
public sealed interface SiecleDefect extends Reason {

    /** See {@link SiecleExclusion#LEFT}. */
    record Left(LocalDate on) implements SiecleDefect {
        @Override
        public String code() {
            return "siecle.left";
        }
    }

    /** See {@link SiecleExclusion#INACTIVE}. */
    record Inactive(String division) implements SiecleDefect {
        @Override
        public String code() {
            return "siecle.inactive";
        }
    }

    /** See {@link SiecleExclusion#NO_STRUCTURE}. */
    record NoStructure() implements SiecleDefect {
        @Override
        public String code() {
            return "siecle.no-structure";
        }
    }

    /** See {@link SiecleExclusion#OF_NOBODY}. */
    record OfNobody() implements SiecleDefect {
        @Override
        public String code() {
            return "siecle.of-nobody";
        }
    }

    /** A guardian who is an institution (aide sociale à l'enfance, foyer): nobody who could have an account. */
    record LegalPerson() implements SiecleDefect {
        @Override
        public String code() {
            return "siecle.legal-person";
        }
    }

    /** The pupil was read already under another ELEVE_ID: same INE, same birth date. */
    record SamePupil(String first) implements SiecleDefect {
        @Override
        public String code() {
            return "siecle.same-pupil";
        }
    }

    /** Another pupil, born on another day, has this INE, so it is left out here. */
    record SharedIne(String other) implements SiecleDefect {
        @Override
        public String code() {
            return "siecle.shared-ine";
        }
    }

    /** Without it nobody can be found by the INE. */
    record NoBirthDate() implements SiecleDefect {
        @Override
        public String code() {
            return "siecle.no-birth-date";
        }
    }

    /** The row hangs on a pupil whom the file of pupils does not have. */
    record UnknownPupil(String id) implements SiecleDefect {
        @Override
        public String code() {
            return "siecle.unknown-pupil";
        }
    }

    /** The link leads to a guardian whom the file does not have, or who was left out. */
    record UnknownGuardian(String id) implements SiecleDefect {
        @Override
        public String code() {
            return "siecle.unknown-guardian";
        }
    }

    /** The file of structures does not have this division or group. */
    record UnknownStructure(String code) implements SiecleDefect {
        @Override
        public String code() {
            return "siecle.unknown-structure";
        }
    }

    /** An address that the file does not have. */
    record UnknownAddress(String id) implements SiecleDefect {
        @Override
        public String code() {
            return "siecle.unknown-address";
        }
    }

    /** A code that its nomenclature does not have. */
    record UnknownCode(String element, String value) implements SiecleDefect {
        @Override
        public String code() {
            return "siecle.unknown-code";
        }
    }

    /** The export of pupils was made without their addresses. */
    record WithoutAddresses(String expected) implements SiecleDefect {
        @Override
        public String code() {
            return "siecle.without-addresses";
        }
    }

    /** Two exports of one kind: they may contradict each other. */
    record SecondFile(String first) implements SiecleDefect {
        @Override
        public String code() {
            return "siecle.second-file";
        }
    }

    /** A SIECLE export, or a member of an archive, of which the directory makes no use. */
    record NotNeeded(String found) implements SiecleDefect {
        @Override
        public String code() {
            return "siecle.not-needed";
        }
    }

    /** None of the files has pupils, guardians, nomenclature or structures. */
    record NothingToRead() implements SiecleDefect {
        @Override
        public String code() {
            return "siecle.nothing-to-read";
        }
    }

    /** A member of an archive whose name leads out of it. */
    record UnsafeMember(String name) implements SiecleDefect {
        @Override
        public String code() {
            return "siecle.unsafe-member";
        }
    }
}
