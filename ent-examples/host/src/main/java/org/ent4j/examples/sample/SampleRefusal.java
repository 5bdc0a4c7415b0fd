package org.ent4j.examples.sample;

import org.ent4j.model.rule.Reason;

/** Why no sample is written. */
public sealed interface SampleRefusal extends Reason {

    /** There are too few schools, or too many. */
    record SchoolsOutOfRange(int schools, int atMost) implements SampleRefusal {
        @Override
        public String code() {
            return "sample.schools-out-of-range";
        }
    }

    /** The noise is not a share from 0 to 1. */
    record NoiseOutOfRange(double noise) implements SampleRefusal {
        @Override
        public String code() {
            return "sample.noise-out-of-range";
        }
    }

    /** The folder has files already, and overwriting was not asked for. */
    record FolderNotEmpty(String folder) implements SampleRefusal {
        @Override
        public String code() {
            return "sample.folder-not-empty";
        }
    }

    /** The folder has files that no sample wrote: nothing is overwritten there, even when asked for. */
    record FolderOfOthers(String folder) implements SampleRefusal {
        @Override
        public String code() {
            return "sample.folder-of-others";
        }
    }

    /** The path leads to something that is no folder. */
    record NotAFolder(String folder) implements SampleRefusal {
        @Override
        public String code() {
            return "sample.not-a-folder";
        }
    }
}
