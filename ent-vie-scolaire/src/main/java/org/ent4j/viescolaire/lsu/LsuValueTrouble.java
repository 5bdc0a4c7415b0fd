package org.ent4j.viescolaire.lsu;

import java.time.LocalDate;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What is wrong with one value of a file that is to be written. */
public sealed interface LsuValueTrouble extends Reason {

    /** It has to be there. */
    record Missing(Label what) implements LsuValueTrouble {
        @Override
        public String code() {
            return "lsu.value.missing";
        }
    }

    /** It will not be written. */
    record NotWritten(Label what) implements LsuValueTrouble {
        @Override
        public String code() {
            return "lsu.value.not-written";
        }
    }

    /** A code that is too short or too long. */
    record WrongLength(Label what, String found, int length, int expected) implements LsuValueTrouble {
        @Override
        public String code() {
            return "lsu.value.wrong-length";
        }
    }

    /** A code that the format of that degree does not have. */
    record NotOfTheFormat(Label what, String found) implements LsuValueTrouble {
        @Override
        public String code() {
            return "lsu.value.not-of-the-format";
        }
    }

    /** A day that the format cannot write. */
    record NoDay(Label what, LocalDate day) implements LsuValueTrouble {
        @Override
        public String code() {
            return "lsu.value.no-day";
        }
    }

    /** Another of the file has the same. */
    record TakenAlready(Label what, String key, String first) implements LsuValueTrouble {
        @Override
        public String code() {
            return "lsu.value.taken-already";
        }
    }

    /** It is there twice in the same part. */
    record Twice(Label what, String key) implements LsuValueTrouble {
        @Override
        public String code() {
            return "lsu.value.twice";
        }
    }

    /** There has to be one. */
    record NoneThere(Label what) implements LsuValueTrouble {
        @Override
        public String code() {
            return "lsu.value.none-there";
        }
    }

    /** The letter of the UAI is not the one that its digits call for. */
    record WrongUaiLetter(String found, String expected) implements LsuValueTrouble {
        @Override
        public String code() {
            return "lsu.value.wrong-uai-letter";
        }
    }

    /** A period after the last of its year, or before the first. */
    record PeriodOutsideTheYear(int index, int count) implements LsuValueTrouble {
        @Override
        public String code() {
            return "lsu.value.period-outside-the-year";
        }
    }

    /** A period that ends before it begins. */
    record PeriodBackwards(LocalDate from, LocalDate to) implements LsuValueTrouble {
        @Override
        public String code() {
            return "lsu.value.period-backwards";
        }
    }
}
