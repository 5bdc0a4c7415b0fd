package org.ent4j.viescolaire.skill;

import java.util.Arrays;
import java.util.Optional;
import org.ent4j.model.text.Label;

/**
 * The eight components of the socle commun on which pupils are positioned. Source: code de l'éducation, D122-1 and its annex
 * (décret 2015-372, to be confirmed on Légifrance); codes of the LSU, {@code CodeDomaineSocle}. The name of the constant is its code in the LSU.
 */
public enum SocleDomain {
    CPD_FRA("D1.1", "Langue française à l'oral et à l'écrit", "French, spoken and written"),
    CPD_ETR("D1.2", "Langues étrangères et régionales", "Foreign and regional languages"),
    CPD_SCI(
            "D1.3",
            "Langages mathématiques, scientifiques et informatiques",
            "Languages of mathematics, science and computing"),
    CPD_ART("D1.4", "Langages des arts et du corps", "Languages of the arts and of the body"),
    MET_APP("D2", "Les méthodes et outils pour apprendre", "Methods and tools for learning"),
    FRM_CIT("D3", "La formation de la personne et du citoyen", "The person and the citizen"),
    SYS_NAT("D4", "Les systèmes naturels et les systèmes techniques", "Natural and technical systems"),
    REP_MND("D5", "Les représentations du monde et l'activité humaine", "Views of the world and human activity");

    private final String number;
    private final Label label;

    SocleDomain(String number, String fr, String en) {
        this.number = number;
        this.label = Label.of(fr, en);
    }

    /** As people number it, {@code "D1.3"}. */
    public String number() {
        return number;
    }

    public Label label() {
        return label;
    }

    /** By its code in the LSU or by its number; nothing when it is neither. */
    public static Optional<SocleDomain> of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(code) || each.number.equals(code))
                .findFirst();
    }
}
