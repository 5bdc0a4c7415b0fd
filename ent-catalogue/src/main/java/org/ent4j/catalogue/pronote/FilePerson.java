package org.ent4j.catalogue.pronote;

import org.ent4j.catalogue.portal.MailAddress;

/**
 * Somebody in an identifiers file.
 *
 * @param ident the number that the file gives him, from 0 to 4294967295, of no meaning outside of it
 * @param partnerId what CAS says of him when he signs in ({@code ID_Partenaire}); its spaces count
 */
public record FilePerson(long ident, String lastName, String firstName, String partnerId, MailAddress address) {}
