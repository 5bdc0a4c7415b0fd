package org.ent4j.model.reconcile;

/**
 * A decision that is kept and applied by itself on the next imports (<i>correspondance</i>).
 *
 * @param item the item as it was when the decision was taken
 * @param target what was decided
 * @param version grows by one with each change of mind, from 1
 */
public record Correspondence(SourceItem item, Target target, int version) {

    public static Correspondence first(SourceItem item, Target target) {
        return new Correspondence(item, target, 1);
    }

    public Correspondence changedTo(Target other) {
        return new Correspondence(item, other, version + 1);
    }
}
