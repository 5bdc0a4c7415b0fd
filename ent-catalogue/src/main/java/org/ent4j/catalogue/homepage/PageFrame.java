package org.ent4j.catalogue.homepage;

import java.util.function.Function;

/**
 * What a host puts around the page of a school. Addresses are paths of the portal or whole ones with https.
 *
 * @param signIn where one signs in
 * @param legalNotice where the mentions légales are
 * @param accessibility where the declaration of accessibility is
 * @param claim what that declaration comes to
 * @param contentLang the language of what authors write, as in BCP 47
 * @param pictures where a picture is: a path without a scheme, or a {@code data:} address of a picture
 */
public record PageFrame(
        String signIn,
        String legalNotice,
        String accessibility,
        AccessibilityClaim claim,
        String contentLang,
        Function<Picture, String> pictures) {}
