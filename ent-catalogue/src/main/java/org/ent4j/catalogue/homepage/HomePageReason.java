package org.ent4j.catalogue.homepage;

import java.util.List;
import org.ent4j.model.rule.Reason;

/** What can be said against a page as a whole, or against what somebody wants to do to it. */
public sealed interface HomePageReason extends Reason {

    record NoTitle() implements HomePageReason {
        @Override
        public String code() {
            return "page.no-title";
        }
    }

    record TitleTooLong(int length, int longest) implements HomePageReason {
        @Override
        public String code() {
            return "page.title-too-long";
        }
    }

    /** In pixels. */
    record WrongBannerSize(int width, int height, int asked, int askedHeight) implements HomePageReason {
        @Override
        public String code() {
            return "page.banner-size";
        }
    }

    record BannerTooHeavy(int kilobytes, int most) implements HomePageReason {
        @Override
        public String code() {
            return "page.banner-too-heavy";
        }
    }

    record BannerUntold() implements HomePageReason {
        @Override
        public String code() {
            return "page.banner-untold";
        }
    }

    record NoBanner() implements HomePageReason {
        @Override
        public String code() {
            return "page.no-banner";
        }
    }

    record NoWelcome() implements HomePageReason {
        @Override
        public String code() {
            return "page.no-welcome";
        }
    }

    record LongWelcome(int length, int longest) implements HomePageReason {
        @Override
        public String code() {
            return "page.long-welcome";
        }
    }

    record NoContact() implements HomePageReason {
        @Override
        public String code() {
            return "page.no-contact";
        }
    }

    record ManyBlocks(int count, int simple) implements HomePageReason {
        @Override
        public String code() {
            return "page.many-blocks";
        }
    }

    record NoBlocks() implements HomePageReason {
        @Override
        public String code() {
            return "page.no-blocks";
        }
    }

    record NothingLive() implements HomePageReason {
        @Override
        public String code() {
            return "page.nothing-live";
        }
    }

    record SameTitles(List<String> titles) implements HomePageReason {
        public SameTitles {
            titles = List.copyOf(titles);
        }

        @Override
        public String code() {
            return "page.same-titles";
        }
    }

    /** Addresses and numbers, maybe of somebody. */
    record WelcomeNames(List<String> details) implements HomePageReason {
        public WelcomeNames {
            details = List.copyOf(details);
        }

        @Override
        public String code() {
            return "page.welcome-names";
        }
    }

    record NoSuchPlace(String place) implements HomePageReason {
        @Override
        public String code() {
            return "page.no-such-place";
        }
    }

    record NoSuchVersion(int number) implements HomePageReason {
        @Override
        public String code() {
            return "page.no-such-version";
        }
    }

    record NoneShown() implements HomePageReason {
        @Override
        public String code() {
            return "page.none-shown";
        }
    }

    record NoneBefore() implements HomePageReason {
        @Override
        public String code() {
            return "page.none-before";
        }
    }

    record TooManyVersions(int most) implements HomePageReason {
        @Override
        public String code() {
            return "page.too-many-versions";
        }
    }

    record NeverShown() implements HomePageReason {
        @Override
        public String code() {
            return "page.never-shown";
        }
    }
}
