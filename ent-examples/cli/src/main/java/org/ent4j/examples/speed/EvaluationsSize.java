package org.ent4j.examples.speed;

import java.util.List;

/**
 * How much a run measures.
 *
 * @param pupils of the académie whose averages are made
 * @param classes whose bulletins are printed
 * @param college the pupils whose livrets are exported
 * @param runs of the export, in the library and as a command
 * @param livrets how many pupils each file has whose memory is looked at, the fewest first
 */
record EvaluationsSize(int pupils, int classes, int classSize, int college, int runs, List<Integer> livrets) {

    static EvaluationsSize of(boolean isQuick) {
        return isQuick
                ? new EvaluationsSize(200, 2, 2, 30, 1, List.of(30, 60))
                : new EvaluationsSize(400_000, 40, BulletinPrinting.CLASS_SIZE, 600, 15, List.of(600, 6_000, 60_000));
    }
}
