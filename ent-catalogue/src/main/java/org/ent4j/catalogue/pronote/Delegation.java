package org.ent4j.catalogue.pronote;

/** The protocol by which Pronote leaves signing in to the portal ({@code ProtocoleDelegationAuthentification}). */
public enum Delegation {
    CAS,
    ADFS
}
