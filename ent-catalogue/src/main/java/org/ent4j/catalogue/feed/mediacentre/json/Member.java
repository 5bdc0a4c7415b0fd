package org.ent4j.catalogue.feed.mediacentre.json;

/** Members that both the reader and the writer name. */
final class Member {

    static final String ACCESS = "urlAccesRessource";
    static final String THUMBNAIL = "urlVignette";
    static final String LOGO = "urlSourceEtiquette";
    static final String PRESENTATION = "typePresentation";
    static final String PEDAGOGICAL = "typePedagogique";
    static final String DOCUMENTS = "typologieDocument";
    static final String LEVELS = "niveauEducatif";
    static final String DOMAINS = "domaineEnseignement";
    static final String SCHOOLS = "idEtablissement";

    private Member() {}
}
