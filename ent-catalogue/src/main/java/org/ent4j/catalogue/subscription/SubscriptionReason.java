package org.ent4j.catalogue.subscription;

import java.time.LocalDate;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What is wrong with a subscription, or to be known of it; each names it. */
public sealed interface SubscriptionReason extends Reason {

    record MissingElements(String subscription, String elements) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.missing-elements";
        }
    }

    record TooLong(String subscription, String element, int length, int longest) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.too-long";
        }
    }

    /** Of two, one and not both. */
    record BothOf(String subscription, String first, String second) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.both-of";
        }
    }

    /** Of two, one and not none. */
    record NoneOf(String subscription, String first, String second) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.none-of";
        }
    }

    /** Of two that must not both be there nor both be away. */
    static SubscriptionReason notOneOf(String subscription, String first, String second, boolean both) {
        return both ? new BothOf(subscription, first, second) : new NoneOf(subscription, first, second);
    }

    record BadText(String subscription, String element, String text, String expected) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.bad-text";
        }
    }

    record LicencesWithoutPublic(String subscription, String element, String expected) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.licences-without-public";
        }
    }

    record SchoolNeedsGlobal(String subscription, String found) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.school-needs-global";
        }
    }

    record TooFar(String subscription, String end, int years) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.too-far";
        }
    }

    record YearsSwapped(String subscription, String years) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.years-swapped";
        }
    }

    record ReservedId(String subscription) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.reserved-id";
        }
    }

    record TooOld(String subscription, LocalDate start, LocalDate earliest) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.too-old";
        }
    }

    record EndsBeforeStart(String subscription, LocalDate start, LocalDate end) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.ends-before-start";
        }
    }

    /** Two of one file. */
    record SameId(String subscription) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.same-id";
        }
    }

    record UnknownElement(String subscription, String element) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.unknown-element";
        }
    }

    record WrongFile(String found) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.wrong-file";
        }
    }

    record NotBegun(String subscription, LocalDate start) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.not-begun";
        }
    }

    record EndsSoon(String subscription, LocalDate end, long days) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.ends-soon";
        }
    }

    record Over(String subscription, LocalDate end) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.over";
        }
    }

    record FewLeft(String subscription, Label whose, long left, long all) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.few-left";
        }
    }

    record NoneLeft(String subscription, Label whose, long all) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.none-left";
        }
    }

    record Overused(String subscription, Label whose, long used, long all) implements SubscriptionReason {
        @Override
        public String code() {
            return "subscription.overused";
        }
    }
}
