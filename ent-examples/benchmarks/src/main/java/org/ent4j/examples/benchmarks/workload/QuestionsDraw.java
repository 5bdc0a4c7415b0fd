package org.ent4j.examples.benchmarks.workload;

import java.util.SplittableRandom;

/** Draws distinct questions: a set of longs with open addressing tells those drawn before. */
final class QuestionsDraw {
    private final SplittableRandom dice;
    private final Workload workload;

    QuestionsDraw(long seed, Workload workload) {
        this.dice = new SplittableRandom(seed);
        this.workload = workload;
    }

    Questions draw(int count) {
        requireEnough(count);
        long[] seen = new long[Integer.highestOneBit(Math.max(2, count)) * 4];
        Questions questions = new Questions(new int[count], new int[count], new int[count]);
        for (int i = 0; i < count; ) {
            int person = dice.nextInt(workload.size().people());
            int service = service(person);
            int role = dice.nextInt(Workload.ROLES.size());
            long key = ((long) person * workload.services() + service) * Workload.ROLES.size() + role + 1;
            if (addedTo(seen, key)) {
                questions.people()[i] = person;
                questions.services()[i] = service;
                questions.roles()[i++] = role;
            }
        }
        return questions;
    }

    private int service(int person) {
        boolean home = dice.nextInt(10) < 7;
        return home ? workload.firstServiceOf(person) + dice.nextInt(Size.SERVICES) : dice.nextInt(workload.services());
    }

    private static boolean addedTo(long[] seen, long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (seen.length - 1);
        while (seen[slot] != 0) {
            if (seen[slot] == key) {
                return false;
            }
            slot = (slot + 1) & (seen.length - 1);
        }
        seen[slot] = key;
        return true;
    }

    private void requireEnough(int count) {
        long own = (long) workload.size().people() * Size.SERVICES * Workload.ROLES.size();
        if (count > own / 2) {
            throw new IllegalArgumentException(
                    "%d distinct questions of %d own ones.%nMaybe ask fewer, or take more people."
                            .formatted(count, own));
        }
    }
}
