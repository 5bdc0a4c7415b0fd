package org.ent4j.viescolaire.periodicity;

/** What has been done for a class in a period: the host's marks, councils and bulletins answer. */
@FunctionalInterface
public interface Work {

    /** {@link WorkDone#NONE} when nothing was. */
    WorkDone of(ClassPeriod key);

    /** Nobody has done anything yet. */
    static Work none() {
        return key -> WorkDone.NONE;
    }
}
