package org.ent4j.catalogue.marking;

import java.util.Optional;

/**
 * How the audience of a school is measured, as its project says.
 *
 * @param isActive nothing is measured otherwise
 * @param collectivite the number of its collectivité at the DNMA, which is the site of the marking
 */
public record SchoolMarking(
        boolean isActive,
        Optional<String> uai,
        Optional<Long> collectivite,
        String projet,
        String exploitant,
        String plateforme) {}
