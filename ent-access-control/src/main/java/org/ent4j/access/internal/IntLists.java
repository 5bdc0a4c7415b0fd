package org.ent4j.access.internal;

import java.util.Arrays;

/** Lists of ints by number, in two arrays: where each list begins, and their members one list after the other. */
final class IntLists {

    private static final int[] NOTHING = {};

    private final int[] starts;
    private final int[] members;

    private IntLists(int[] starts, int[] members) {
        this.starts = starts;
        this.members = members;
    }

    /** @param count how many lists */
    static Filling counting(int count) {
        return new Filling(count);
    }

    int[] of(int list) {
        return list < 0 || list + 1 >= starts.length
                ? NOTHING
                : Arrays.copyOfRange(members, starts[list], starts[list + 1]);
    }

    int start(int list) {
        return list < 0 || list + 1 >= starts.length ? 0 : starts[list];
    }

    int end(int list) {
        return list < 0 || list + 1 >= starts.length ? 0 : starts[list + 1];
    }

    int member(int place) {
        return members[place];
    }

    long footprint() {
        return 4L * (starts.length + members.length);
    }

    /** First every member is counted, then, in the same order or another, every member is added. */
    static final class Filling {

        private final int[] starts;
        private int[] next = NOTHING;
        private int[] members = NOTHING;

        private Filling(int count) {
            this.starts = new int[count + 1];
        }

        void count(int list) {
            starts[list + 1]++;
        }

        void counted() {
            for (var list = 1; list < starts.length; list++) {
                starts[list] += starts[list - 1];
            }
            next = starts.clone();
            members = new int[starts[starts.length - 1]];
        }

        void add(int list, int member) {
            members[next[list]++] = member;
        }

        IntLists done() {
            return new IntLists(starts, members);
        }
    }
}
