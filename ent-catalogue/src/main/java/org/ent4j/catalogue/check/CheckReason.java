package org.ent4j.catalogue.check;

import org.ent4j.catalogue.service.ServiceKind;
import org.ent4j.catalogue.service.SsoType;
import org.ent4j.model.rule.Reason;

/** What is found about a service, or a regroupement, in its place. */
public sealed interface CheckReason extends Reason {

    /** A pattern gives tickets to hosts that anybody may have. */
    record AnyHost(String pattern, String url, String instead) implements CheckReason {
        @Override
        public String code() {
            return "check.any-host";
        }
    }

    /** The service's own URL is none of those that its patterns accept. */
    record OwnUrlNotAccepted(String url) implements CheckReason {
        @Override
        public String code() {
            return "check.own-url-not-accepted";
        }
    }

    /** Two services claim the same URL: which of them a ticket is for cannot be said. */
    record Ambiguous(String other, String url) implements CheckReason {
        @Override
        public String code() {
            return "check.ambiguous";
        }
    }

    /** A regroupement that nobody has, under whatever name. */
    record UnknownRegroupement(String regroupement) implements CheckReason {
        @Override
        public String code() {
            return "check.unknown-regroupement";
        }
    }

    /** The regroupement is retired. */
    record RetiredRegroupement(String regroupement) implements CheckReason {
        @Override
        public String code() {
            return "check.retired-regroupement";
        }
    }

    /** Nothing that can be seen is in it. */
    record EmptyRegroupement(String regroupement) implements CheckReason {
        @Override
        public String code() {
            return "check.empty-regroupement";
        }
    }

    /** No population has access, so nobody sees it. */
    record NobodySeesIt() implements CheckReason {
        @Override
        public String code() {
            return "check.nobody-sees-it";
        }
    }

    /** It signs people in and gets no key of them. */
    record NoPrincipal(SsoType sso) implements CheckReason {
        @Override
        public String code() {
            return "check.no-principal";
        }
    }

    /** Data are to go to a service that is to know nobody. */
    record AnonymousWithData(int attributes) implements CheckReason {
        @Override
        public String code() {
            return "check.anonymous-with-data";
        }
    }

    /** Its validity is over. */
    record Over(String until) implements CheckReason {
        @Override
        public String code() {
            return "check.over";
        }
    }

    /** A service from above has the same code. */
    record SameCode(String other) implements CheckReason {
        @Override
        public String code() {
            return "check.same-code";
        }
    }

    /** Another service leads to the same place. */
    record SameUrl(String other) implements CheckReason {
        @Override
        public String code() {
            return "check.same-url";
        }
    }

    /** Its visits count as those of a service of the portal. */
    record CountedAsNative(ServiceKind kind) implements CheckReason {
        @Override
        public String code() {
            return "check.counted-as-native";
        }
    }
}
