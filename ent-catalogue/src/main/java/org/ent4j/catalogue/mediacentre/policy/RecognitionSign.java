package org.ent4j.catalogue.mediacentre.policy;

import org.ent4j.model.rule.Reason;

/** By what a service is taken for a resource. */
public sealed interface RecognitionSign extends Reason {

    /** How much it counts, beside other signs. */
    int weight();

    /** Whether it is enough by itself to be sure. */
    default boolean isCertain() {
        return false;
    }

    record SameTitle(String title) implements RecognitionSign {
        @Override
        public int weight() {
            return 100;
        }

        @Override
        public boolean isCertain() {
            return true;
        }

        @Override
        public String code() {
            return "recognition.same-title";
        }
    }

    /** All telling words of one are in the other. */
    record TitleWithin(String shorter, String longer) implements RecognitionSign {
        @Override
        public int weight() {
            return 50;
        }

        @Override
        public String code() {
            return "recognition.title-within";
        }
    }

    /** @param percent of pairs of letters that both have */
    record SimilarTitle(String title, String other, int percent) implements RecognitionSign {
        @Override
        public int weight() {
            return percent * 6 / 10;
        }

        @Override
        public String code() {
            return "recognition.similar-title";
        }
    }

    /** The host is called as the resource is. */
    record HostNamesTitle(String host, String title) implements RecognitionSign {
        @Override
        public int weight() {
            return 80;
        }

        @Override
        public boolean isCertain() {
            return true;
        }

        @Override
        public String code() {
            return "recognition.host-names-title";
        }
    }

    record SameHost(String host) implements RecognitionSign {
        @Override
        public int weight() {
            return 60;
        }

        @Override
        public boolean isCertain() {
            return true;
        }

        @Override
        public String code() {
            return "recognition.same-host";
        }
    }

    /** It supports other signs; by itself it says nothing. */
    record SamePublisher(String publisher) implements RecognitionSign {
        @Override
        public int weight() {
            return 10;
        }

        @Override
        public String code() {
            return "recognition.same-publisher";
        }
    }
}
