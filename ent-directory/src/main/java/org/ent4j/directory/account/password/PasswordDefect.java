package org.ent4j.directory.account.password;

import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why a password is not accepted; none of them repeats the password. */
public sealed interface PasswordDefect extends Reason {

    record TooShort(int length, int shortest) implements PasswordDefect {
        @Override
        public String code() {
            return "password.too-short";
        }
    }

    record TooLong(int longest) implements PasswordDefect {
        @Override
        public String code() {
            return "password.too-long";
        }
    }

    record HasPersonalWord() implements PasswordDefect {
        @Override
        public String code() {
            return "password.personal-word";
        }
    }

    record HasBirthDate() implements PasswordDefect {
        @Override
        public String code() {
            return "password.birth-date";
        }
    }

    record TooGuessable(int score, int wanted) implements PasswordDefect {
        @Override
        public String code() {
            return "password.too-guessable";
        }
    }

    /** As {@link TooGuessable}, with what a guesser would use. */
    record Weak(int score, int wanted, List<Label> weaknesses) implements PasswordDefect {
        public Weak {
            weaknesses = List.copyOf(weaknesses);
        }

        @Override
        public String code() {
            return "password.weak";
        }
    }
}
