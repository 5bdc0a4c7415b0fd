package org.ent4j.examples.spark.scale;

/**
 * A job that came to its end.
 *
 * @param people whom the export names
 * @param bytes of its input
 * @param seconds from the start of the process to its end
 * @param said the line that the job ends with
 */
record Trial(String job, int schools, int cores, int people, long bytes, double seconds, String said) {

    /** People a second. */
    double rate() {
        return people / seconds;
    }

    /** How many times the rate of another trial of the same job. */
    double times(Trial other) {
        return rate() / other.rate();
    }
}
