package org.ent4j.examples.sample.write;

/** The structure of an AAF file, so that the files can be validated where they lie. Source: SDET, annexe 4 bis. */
final class Dtd {

    static final String NAME = "ficAlimMENESR.dtd";

    static final String TEXT = """
            <!-- Structure of an AAF file: requests to add, modify or delete a record. -->
            <!ELEMENT ficAlimMENESR (addRequest | modifyRequest | deleteRequest)*>
            <!ELEMENT addRequest (operationalAttributes, identifier, attributes)>
            <!ELEMENT modifyRequest (operationalAttributes, identifier, modifications)>
            <!ELEMENT deleteRequest (operationalAttributes, identifier)>
            <!-- The category of the record. -->
            <!ELEMENT operationalAttributes (attr)>
            <!-- The key of the record. -->
            <!ELEMENT identifier (id)>
            <!ELEMENT id (#PCDATA)>
            <!ELEMENT attributes (attr+)>
            <!ELEMENT attr (value+)>
            <!ATTLIST attr name CDATA #REQUIRED>
            <!ELEMENT modifications (modification+)>
            <!ELEMENT modification (value+)>
            <!ATTLIST modification name CDATA #REQUIRED operation (replace) #REQUIRED>
            <!-- An attribute without a value has one that is empty. -->
            <!ELEMENT value (#PCDATA)>
            """;

    private Dtd() {}
}
