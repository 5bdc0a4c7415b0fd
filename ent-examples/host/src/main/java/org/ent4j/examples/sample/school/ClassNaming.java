package org.ent4j.examples.sample.school;

/** The ways in which schools name their classes: {@code 3A}, {@code 3EME1}, {@code 301}. */
public enum ClassNaming {
    LETTER {
        @Override
        public String code(Level level, int number) {
            return level.sign() + (char) ('A' + number - 1);
        }
    },
    ORDINAL {
        @Override
        public String code(Level level, int number) {
            return level.sign() + (level.sign().equals("T") ? "LE" : "EME") + number;
        }
    },
    HUNDREDS {
        @Override
        public String code(Level level, int number) {
            return level.sign() + (number < 10 ? "0" : "") + number;
        }
    };

    /** The code of a class of the level, counted from 1. */
    public abstract String code(Level level, int number);
}
