package org.ent4j.catalogue.mediacentre.policy;

import java.util.Optional;

/**
 * A service that a school created to reach a resource outside of the portal.
 *
 * @param code the host's own
 * @param title as people see it
 * @param url where it points
 * @param sso type of single sign-on, as the host calls it, or ""
 * @param accounts with which people use it
 * @param registerEntry the entry in the school's register of processing (RGPD)
 * @param isOpen people can use it now
 * @param target where it points, when somebody said so; else it is read off the url
 */
public record ExternalService(
        String code,
        String title,
        String url,
        String sso,
        AccountKind accounts,
        Optional<String> registerEntry,
        boolean isOpen,
        Optional<LinkTarget> target) {

    /** An open one of which nothing else is known. */
    public static ExternalService of(String code, String title, String url) {
        return new ExternalService(code, title, url, "", AccountKind.UNKNOWN, Optional.empty(), true, Optional.empty());
    }
}
