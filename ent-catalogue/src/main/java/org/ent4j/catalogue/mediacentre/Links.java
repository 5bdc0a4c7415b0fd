package org.ent4j.catalogue.mediacentre;

/**
 * Addresses of a resource, all http or https, or "".
 *
 * @param access opens it, for one person's portal and school
 * @param thumbnail its picture
 * @param sourceLogo that of who gives access
 */
public record Links(String access, String thumbnail, String sourceLogo) {

    public static final Links NONE = new Links("", "", "");

    public static Links to(String access) {
        return new Links(access, "", "");
    }
}
