package org.ent4j.model.rule;

/**
 * Why a decision came out as it did: facts, not a sentence. An implementation is a record; the sentence is rendered at
 * the edge by {@link Messages}, which looks {@link #code()} up in the French and English bundles
 * and fills {@code {component}} with the record's components.
 */
public interface Reason {

    /** The key of the message, stable across versions: {@code "sanction.exclusion-too-long"}. */
    String code();
}
