package org.ent4j.model.nomenclature;

import org.ent4j.model.text.Label;

/** Level of study, as teachers speak of it, in the order of a school career. */
public enum Niveau {
    TPS(Etape.MATERNELLE, "Toute petite section", "Nursery, toute petite section"),
    PS(Etape.MATERNELLE, "Petite section", "Nursery, petite section"),
    MS(Etape.MATERNELLE, "Moyenne section", "Nursery, moyenne section"),
    GS(Etape.MATERNELLE, "Grande section", "Nursery, grande section"),
    CP(Etape.ELEMENTAIRE, "CP", "CP"),
    CE1(Etape.ELEMENTAIRE, "CE1", "CE1"),
    CE2(Etape.ELEMENTAIRE, "CE2", "CE2"),
    CM1(Etape.ELEMENTAIRE, "CM1", "CM1"),
    CM2(Etape.ELEMENTAIRE, "CM2", "CM2"),
    DISPOSITIF_ECOLE(Etape.ELEMENTAIRE, "Dispositif du premier degré", "Special provision of primary school"),
    SIXIEME(Etape.COLLEGE, "6e", "6e"),
    CINQUIEME(Etape.COLLEGE, "5e", "5e"),
    QUATRIEME(Etape.COLLEGE, "4e", "4e"),
    TROISIEME(Etape.COLLEGE, "3e", "3e"),
    SIXIEME_SEGPA(Etape.COLLEGE, "6e SEGPA", "6e SEGPA"),
    CINQUIEME_SEGPA(Etape.COLLEGE, "5e SEGPA", "5e SEGPA"),
    QUATRIEME_SEGPA(Etape.COLLEGE, "4e SEGPA", "4e SEGPA"),
    TROISIEME_SEGPA(Etape.COLLEGE, "3e SEGPA", "3e SEGPA"),
    DISPOSITIF_COLLEGE(Etape.COLLEGE, "Dispositif du collège", "Special provision of collège"),
    SECONDE(Etape.LYCEE, "2de générale et technologique", "2de, general and technological"),
    PREMIERE_GENERALE(Etape.LYCEE, "1re générale", "1re, general"),
    TERMINALE_GENERALE(Etape.LYCEE, "Terminale générale", "Terminale, general"),
    SECONDE_TECHNOLOGIQUE(Etape.LYCEE, "2de technologique", "2de, technological"),
    PREMIERE_TECHNOLOGIQUE(Etape.LYCEE, "1re technologique", "1re, technological"),
    TERMINALE_TECHNOLOGIQUE(Etape.LYCEE, "Terminale technologique", "Terminale, technological"),
    SECONDE_BT(Etape.LYCEE, "2de brevet de technicien", "2de of a brevet de technicien"),
    PREMIERE_BT(Etape.LYCEE, "1re brevet de technicien", "1re of a brevet de technicien"),
    TERMINALE_BT(Etape.LYCEE, "Terminale brevet de technicien", "Terminale of a brevet de technicien"),
    CAP_EN_UN_AN(Etape.LYCEE_PROFESSIONNEL, "CAP en un an", "CAP in one year"),
    CAP_1(Etape.LYCEE_PROFESSIONNEL, "CAP, 1re année", "CAP, first year"),
    CAP_2(Etape.LYCEE_PROFESSIONNEL, "CAP, 2e année", "CAP, second year"),
    CAP_3(Etape.LYCEE_PROFESSIONNEL, "CAP, 3e année", "CAP, third year"),
    BEP_EN_UN_AN(Etape.LYCEE_PROFESSIONNEL, "BEP en un an", "BEP in one year"),
    BEP_1(Etape.LYCEE_PROFESSIONNEL, "BEP, 1re année", "BEP, first year"),
    BEP_2(Etape.LYCEE_PROFESSIONNEL, "BEP, 2e année", "BEP, second year"),
    SECONDE_PRO(Etape.LYCEE_PROFESSIONNEL, "2de professionnelle", "2de, vocational"),
    PREMIERE_PRO(Etape.LYCEE_PROFESSIONNEL, "1re professionnelle", "1re, vocational"),
    TERMINALE_PRO(Etape.LYCEE_PROFESSIONNEL, "Terminale professionnelle", "Terminale, vocational"),
    BAC_PRO(Etape.LYCEE_PROFESSIONNEL, "Bac professionnel, année non précisée", "Vocational bac, year not told"),
    BMA(Etape.LYCEE_PROFESSIONNEL, "Brevet des métiers d'art", "Brevet des métiers d'art"),
    BP(Etape.LYCEE_PROFESSIONNEL, "Brevet professionnel", "Brevet professionnel"),
    MENTION_COMPLEMENTAIRE(Etape.LYCEE_PROFESSIONNEL, "Mention complémentaire", "Mention complémentaire"),
    FORMATION_LOCALE(Etape.LYCEE_PROFESSIONNEL, "Formation complémentaire locale", "Local complementary training"),
    CPGE_1(Etape.SUPERIEUR, "CPGE, 1re année", "CPGE, first year"),
    CPGE_2(Etape.SUPERIEUR, "CPGE, 2e année", "CPGE, second year"),
    BTS_EN_UN_AN(Etape.SUPERIEUR, "BTS en un an", "BTS in one year"),
    BTS_1(Etape.SUPERIEUR, "BTS, 1re année", "BTS, first year"),
    BTS_2(Etape.SUPERIEUR, "BTS, 2e année", "BTS, second year"),
    BTS_3(Etape.SUPERIEUR, "BTS, 3e année", "BTS, third year"),
    AUTRE_SUPERIEUR(Etape.SUPERIEUR, "Autre formation du supérieur", "Other higher education");

    /** The stages of a school career. */
    public enum Etape {
        MATERNELLE,
        ELEMENTAIRE,
        COLLEGE,
        LYCEE,
        LYCEE_PROFESSIONNEL,
        SUPERIEUR
    }

    private final Etape etape;
    private final Label label;

    Niveau(Etape etape, String fr, String en) {
        this.etape = etape;
        this.label = Label.of(fr, en);
    }

    public Etape etape() {
        return etape;
    }

    public Label label() {
        return label;
    }
}
