package org.ent4j.catalogue.mediacentre.policy;

import java.time.LocalDate;
import org.ent4j.model.rule.Reason;

/** Which of two accesses stays, and why; or what is to be found out first. */
public sealed interface MidYearAnswer extends Reason {

    /** Whether the service may stay for the year. */
    default boolean isConnectorKept() {
        return false;
    }

    /** The GAR stays and the service goes: nobody is at work in it this year. */
    record GarAlone(String resource) implements MidYearAnswer {
        @Override
        public String code() {
            return "mid-year.gar-alone";
        }
    }

    record NoPersonalWork(String resource) implements MidYearAnswer {
        @Override
        public String code() {
            return "mid-year.no-personal-work";
        }
    }

    record LookForWork(String resource) implements MidYearAnswer {
        @Override
        public String code() {
            return "mid-year.look-for-work";
        }
    }

    record AskThePublisher(String resource) implements MidYearAnswer {
        @Override
        public String code() {
            return "mid-year.ask-the-publisher";
        }
    }

    /** The work is taken over first, then the service goes. */
    record GarAfterRecovery(String resource) implements MidYearAnswer {
        @Override
        public String code() {
            return "mid-year.gar-after-recovery";
        }
    }

    record GarIsRicher(String resource) implements MidYearAnswer {
        @Override
        public String code() {
            return "mid-year.gar-is-richer";
        }
    }

    /** The service stays to the end of the year, and the resource is not allocated in the GAR meanwhile. */
    record KeepTheConnector(String resource, LocalDate until) implements MidYearAnswer {
        @Override
        public boolean isConnectorKept() {
            return true;
        }

        @Override
        public String code() {
            return "mid-year.keep-the-connector";
        }
    }
}
