package org.ent4j.examples.sample.school;

import java.util.List;

/**
 * A subject with its national codes, and who teaches it where. Codes: BCN, N_MATIERE_ENSEIGNEE and N_DISCIPLINE.
 *
 * @param code code matière, six characters
 * @param gestion the short code that timetable software shows
 * @param discipline the discipline of the post of those who teach it
 */
public record Subject(String code, String gestion, String label, Post discipline, RoomKind room) {

    private static final Post LETTRES = Post.teaching("L0202", "LETTRES MODERNES");
    private static final Post CLASSIQUES = Post.teaching("L0201", "LETTRES CLASSIQUES");
    private static final Post HISTOIRE = Post.teaching("L1000", "HISTOIRE GEOGRAPHIE");
    private static final Post MATHEMATIQUES = Post.teaching("L1300", "MATHEMATIQUES");
    private static final Post ANGLAIS = Post.teaching("L0422", "ANGLAIS");
    private static final Post PHYSIQUE = Post.teaching("L1500", "SCIENCES PHYSIQUES ET CHIMIQUES");
    private static final Post VIVANT = Post.teaching("L1600", "SCIENCES DE LA VIE ET DE LA TERRE");
    private static final Post ECONOMIE = Post.teaching("L1100", "SCIENCES ECONOMIQUES ET SOCIALES");

    static final Subject FRANCAIS = new Subject("020700", "FRANC", "FRANCAIS", LETTRES, RoomKind.ORDINARY);
    static final Subject MATHS = new Subject("061300", "MATHS", "MATHEMATIQUES", MATHEMATIQUES, RoomKind.ORDINARY);
    static final Subject HISTOIRE_GEO =
            new Subject("040600", "HIGEO", "HISTOIRE ET GEOGRAPHIE", HISTOIRE, RoomKind.ORDINARY);
    static final Subject EMC =
            new Subject("043800", "EMC", "ENSEIGNEMENT MORAL ET CIVIQUE", HISTOIRE, RoomKind.ORDINARY);
    static final Subject ANGLAIS_LV1 = new Subject("030201", "AGL1", "ANGLAIS LV1", ANGLAIS, RoomKind.ORDINARY);
    static final Subject ALLEMAND_LV2 =
            new Subject("030102", "ALL2", "ALLEMAND LV2", Post.teaching("L0421", "ALLEMAND"), RoomKind.ORDINARY);
    static final Subject ESPAGNOL_LV2 =
            new Subject("030602", "ESP2", "ESPAGNOL LV2", Post.teaching("L0426", "ESPAGNOL"), RoomKind.ORDINARY);
    static final Subject LATIN = new Subject("020100", "LATIN", "LATIN", CLASSIQUES, RoomKind.ORDINARY);
    static final Subject SVT =
            new Subject("062900", "SVT", "SCIENCES DE LA VIE ET DE LA TERRE", VIVANT, RoomKind.SCIENCE);
    static final Subject PHYSIQUE_CHIMIE =
            new Subject("062300", "PH-CH", "PHYSIQUE-CHIMIE", PHYSIQUE, RoomKind.SCIENCE);
    static final Subject TECHNOLOGIE =
            new Subject("070800", "TECHN", "TECHNOLOGIE", Post.teaching("L1400", "TECHNOLOGIE"), RoomKind.TECHNOLOGY);
    static final Subject ARTS =
            new Subject("090100", "A-PLA", "ARTS PLASTIQUES", Post.teaching("L1800", "ARTS PLASTIQUES"), RoomKind.ARTS);
    static final Subject MUSIQUE = new Subject(
            "081300", "EDMUS", "EDUCATION MUSICALE", Post.teaching("L1700", "EDUCATION MUSICALE"), RoomKind.MUSIC);
    static final Subject EPS = new Subject(
            "100100",
            "EPS",
            "EDUCATION PHYSIQUE ET SPORTIVE",
            Post.teaching("L1900", "EDUCATION PHYSIQUE ET SPORTIVE"),
            RoomKind.SPORT);
    static final Subject VIE_DE_CLASSE = new Subject("008400", "VICLA", "VIE DE CLASSE", LETTRES, RoomKind.ORDINARY);
    static final Subject SES =
            new Subject("050700", "SES", "SCIENCES ECONOMIQUES ET SOCIALES", ECONOMIE, RoomKind.ORDINARY);
    static final Subject SNT =
            new Subject("074600", "SNTEC", "SCIENCES NUMERIQUES ET TECHNOLOGIE", MATHEMATIQUES, RoomKind.TECHNOLOGY);
    static final Subject NSI =
            new Subject("074700", "NSINF", "NUMERIQUE ET SCIENCES INFORMATIQUES", MATHEMATIQUES, RoomKind.TECHNOLOGY);
    static final Subject HGGSP =
            new Subject("043900", "HGGSP", "HIST.-GEO. GEOPOLITIQUE & SC.POLITIQUES", HISTOIRE, RoomKind.ORDINARY);
    static final Subject HLP =
            new Subject("010500", "HLPHI", "HUMANITES, LITTERATURE ET PHILOSOPHIE", LETTRES, RoomKind.ORDINARY);
    static final Subject SCIENTIFIQUE =
            new Subject("065300", "G-SCI", "ENSEIGNEMENT SCIENTIFIQUE", VIVANT, RoomKind.SCIENCE);
    static final Subject PHILOSOPHIE =
            new Subject("010300", "PHILO", "PHILOSOPHIE", Post.teaching("L0100", "PHILOSOPHIE"), RoomKind.ORDINARY);

    /** All of them, as the file of subjects of the académie lists them. */
    public static List<Subject> all() {
        return List.of(
                FRANCAIS,
                MATHS,
                HISTOIRE_GEO,
                EMC,
                ANGLAIS_LV1,
                ALLEMAND_LV2,
                ESPAGNOL_LV2,
                LATIN,
                SVT,
                PHYSIQUE_CHIMIE,
                TECHNOLOGIE,
                ARTS,
                MUSIQUE,
                EPS,
                VIE_DE_CLASSE,
                SES,
                SNT,
                NSI,
                HGGSP,
                HLP,
                SCIENTIFIQUE,
                PHILOSOPHIE);
    }
}
