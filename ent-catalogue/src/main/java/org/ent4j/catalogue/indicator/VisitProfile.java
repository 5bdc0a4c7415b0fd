package org.ent4j.catalogue.indicator;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/**
 * In which profile somebody visits. Source: PROFIL of the marking of the DNMA, dispositif national de mesure
 * d'audience.
 */
public enum VisitProfile implements Labelled {
    ELEVE("élèves", "pupils"),
    ENSEIGNANT("enseignants", "teachers"),
    PARENT("parents", "parents"),
    ADMIN_VIE_SCOL_TECH("administration, vie scolaire et technique", "administration, vie scolaire, technical staff"),
    AUTRE("autres", "others");

    private final Label label;

    VisitProfile(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** As the columns of the DNMA have it: {@code admin_vie_scol_tech}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its name or its code. */
    public static Optional<VisitProfile> parse(String text) {
        return Stream.of(values())
                .filter(each -> each.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
