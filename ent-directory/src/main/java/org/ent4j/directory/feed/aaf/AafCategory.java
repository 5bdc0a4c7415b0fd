package org.ent4j.directory.feed.aaf;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ent4j.directory.importing.PeopleKind;

/** The categories of AAF, in the order in which their files are read: what is spoken of comes first. */
public enum AafCategory {
    ETAB_EDUC_NAT("EtabEducNat", "EtabEducNat"),
    MEF_EDUC_NAT("MefEducNat", "MefEducNat"),
    MATIERE_EDUC_NAT("MatiereEducNat", "MatEducNat"),
    PERS_EDUC_NAT("PersEducNat", "PersEducNat"),
    ELEVE("Eleve", "Eleve"),
    PERS_REL_ELEVE("PersRelEleve", "PersRelEleve");

    private static final Map<String, AafCategory> BY_VALUE = Arrays.stream(values())
            .flatMap(category ->
                    Stream.of(category.word, category.value).distinct().map(value -> Map.entry(value, category)))
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String word;
    private final String value;
    private final Pattern fileName;

    AafCategory(String word, String value) {
        this.word = word;
        this.value = value;
        this.fileName = Pattern.compile("(?:.*[^a-zA-Z])?" + word + "(?:[^a-zA-Z].*)?");
    }

    /** As file names have it: {@code "MatiereEducNat"}. */
    public String word() {
        return word;
    }

    /** As requests have it: {@code "MatEducNat"}. */
    public String value() {
        return value;
    }

    /** The kind of people that the category holds, when it holds people. */
    public Optional<PeopleKind> people() {
        return switch (this) {
            case PERS_EDUC_NAT -> Optional.of(PeopleKind.STAFF);
            case ELEVE -> Optional.of(PeopleKind.PUPILS);
            case PERS_REL_ELEVE -> Optional.of(PeopleKind.GUARDIANS);
            default -> Optional.empty();
        };
    }

    /** By the value of {@code categoriePersonne}, {@code categorieStructure} and so on. */
    public static Optional<AafCategory> ofValue(String value) {
        return Optional.ofNullable(BY_VALUE.get(value));
    }

    /** By a file name such as {@code ENT_Complet_20240916_PersEducNat_0003.xml}. */
    public static Optional<AafCategory> ofFileName(String name) {
        return Arrays.stream(values())
                .filter(category -> category.fileName.matcher(name).matches())
                .findFirst();
    }
}
