package org.ent4j.catalogue.gar.schema;

/** The two exports, which are never mixed: a schema, a namespace and an archive each. */
public enum GarDegree {
    FIRST("1D", "http://data.education.fr/ns/gar/1d", "GAR-ENT-1D.xsd"),
    SECOND("2D", "http://data.education.fr/ns/gar", "GAR-ENT.xsd");

    private final String code;
    private final String namespace;
    private final String schemaFile;

    GarDegree(String code, String namespace, String schemaFile) {
        this.code = code;
        this.namespace = namespace;
        this.schemaFile = schemaFile;
    }

    /** As file names have it: {@code 2D}. */
    public String code() {
        return code;
    }

    public String namespace() {
        return namespace;
    }

    /** The name of the official schema, which {@code xsi:schemaLocation} gives. */
    public String schemaFile() {
        return schemaFile;
    }

    /** Its tables. */
    public GarSchema schema() {
        return this == FIRST ? FirstDegree.SCHEMA : SecondDegree.SCHEMA;
    }
}
