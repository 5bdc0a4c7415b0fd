package org.ent4j.directory.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why something is not done with an account. What is shown to whoever signs in is {@link BadCredentials} first. */
public sealed interface AccountRefusal extends Reason {

    /** The table of states refuses it. */
    record NotNow(Label state, Label action, List<Label> possible) implements AccountRefusal {
        public NotNow {
            possible = List.copyOf(possible);
        }

        @Override
        public String code() {
            return "account.not-now";
        }
    }

    /** The delay has not passed. */
    record TooEarly(Label action, LocalDate due) implements AccountRefusal {
        @Override
        public String code() {
            return "account.too-early";
        }
    }

    /** No such login, or not that password or code; it does not tell which. */
    record BadCredentials() implements AccountRefusal {
        @Override
        public String code() {
            return "account.bad-credentials";
        }
    }

    /** Too many tries: the next one counts from then on. */
    record Wait(Instant until) implements AccountRefusal {
        @Override
        public String code() {
            return "account.wait";
        }
    }

    record Blocked() implements AccountRefusal {
        @Override
        public String code() {
            return "account.blocked";
        }
    }

    /** The password is right, but the account does not sign in. */
    record NotOperational(Label state) implements AccountRefusal {
        @Override
        public String code() {
            return "account.not-operational";
        }
    }

    /** The password is right; now the one-time code. */
    record SecondFactorNeeded() implements AccountRefusal {
        @Override
        public String code() {
            return "account.second-factor-needed";
        }
    }

    /** No second factor is being enrolled, or one is enrolled already. */
    record NoEnrolment() implements AccountRefusal {
        @Override
        public String code() {
            return "account.no-enrolment";
        }
    }

    /** The code was used, has expired, or was never given. */
    record NoCode() implements AccountRefusal {
        @Override
        public String code() {
            return "account.no-code";
        }
    }

    /** The password is not accepted, for all these reasons. */
    record PasswordRefused(List<Reason> reasons, List<String> rules) implements AccountRefusal {
        public PasswordRefused {
            reasons = List.copyOf(reasons);
            rules = List.copyOf(rules);
        }

        @Override
        public String code() {
            return "account.password-refused";
        }
    }

    /** Rules forbid the reset, for all these reasons. */
    record ResetRefused(List<Reason> reasons, List<String> rules) implements AccountRefusal {
        public ResetRefused {
            reasons = List.copyOf(reasons);
            rules = List.copyOf(rules);
        }

        @Override
        public String code() {
            return "account.reset-refused";
        }
    }

    record NoAddress() implements AccountRefusal {
        @Override
        public String code() {
            return "account.no-address";
        }
    }

    /** Another account has or had the login. */
    record LoginTaken(Login login) implements AccountRefusal {
        @Override
        public String code() {
            return "account.login-taken";
        }
    }

    record NoAccount() implements AccountRefusal {
        @Override
        public String code() {
            return "account.none";
        }
    }

    /** Others kept writing to the same account; nothing was done. */
    record Concurrent() implements AccountRefusal {
        @Override
        public String code() {
            return "account.concurrent";
        }
    }
}
