package org.ent4j.catalogue.rubrique;

/** Who sees a rubrique, besides its Gestionnaires and the administrators. */
public sealed interface Visibility {

    /** Nobody else: what was restored begins so. */
    record AdministratorsOnly() implements Visibility {}

    /** @param rule of the host, for example one of {@code ent-access-control}, by its key */
    record Population(String rule) implements Visibility {}

    /** Whoever visits the site, without a sign-in: only these can stand on the public home page. */
    record Everybody() implements Visibility {}

    /** Those that are members. */
    record MembersOnly() implements Visibility {}
}
