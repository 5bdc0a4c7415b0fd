package org.ent4j.viescolaire.lsu;

/** A code of the LSU. Source: the ministry's nomenclatures of the LSU, version 2.10, unless the type says otherwise. */
public interface Nomenclature {

    /** As it stands in the file. */
    String code();

    /** The ministry's French words. */
    String label();
}
