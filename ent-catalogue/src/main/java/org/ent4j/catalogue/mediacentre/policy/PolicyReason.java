package org.ent4j.catalogue.mediacentre.policy;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What is wrong with a service beside the GAR; each names the service, and the resource for which it was taken. */
public sealed interface PolicyReason extends Reason {

    record Doubled(String service, String resource, Label sure, List<RecognitionSign> by) implements PolicyReason {
        public Doubled {
            by = List.copyOf(by);
        }

        @Override
        public String code() {
            return "policy.doubled";
        }
    }

    record ToDelete(String service, String resource, Label sure) implements PolicyReason {
        @Override
        public String code() {
            return "policy.to-delete";
        }
    }

    record PaidAtHomePage(String service, String resource, String url) implements PolicyReason {
        @Override
        public String code() {
            return "policy.paid-at-home-page";
        }
    }

    record FreeAtSignIn(String service, String resource, String url) implements PolicyReason {
        @Override
        public String code() {
            return "policy.free-at-sign-in";
        }
    }

    record NotInRegister(String service) implements PolicyReason {
        @Override
        public String code() {
            return "policy.not-in-register";
        }
    }

    record GenericAdvised(String service, String resource) implements PolicyReason {
        @Override
        public String code() {
            return "policy.generic-advised";
        }
    }

    /** One of the portal's own catalogue, one of the GAR. */
    record TwoTiles(String resource, String own, String gar) implements PolicyReason {
        @Override
        public String code() {
            return "policy.two-tiles";
        }
    }

    record KeptTooLong(String service, String resource, LocalDate until) implements PolicyReason {
        @Override
        public String code() {
            return "policy.kept-too-long";
        }
    }
}
