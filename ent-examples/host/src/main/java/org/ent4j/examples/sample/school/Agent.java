package org.ent4j.examples.sample.school;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who works at school, in one or several.
 *
 * @param id ENTPersonJointure
 * @param sts the identifier in STS, or "" for those whom STS does not know
 */
public record Agent(long id, Identity identity, Post post, String sts, String mail) {

    /** The identifier makes the person. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Agent agent && id == agent.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
