package org.ent4j.catalogue.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.catalogue.address.ServiceAddress;
import org.ent4j.catalogue.address.pattern.UrlPattern;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.marking.ServiceMarking;
import org.ent4j.catalogue.release.AttributeRelease;
import org.ent4j.catalogue.release.ReleaseRules.Channel;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** A service of the portal: its own, of a third party, of the GAR, or a link. Source: Formation des administrateurs ENT, 2018. */
@EntStyle
@Value.Immutable
public interface Service {

    Filing<Service> FILING = new Filing<>(
            "service", service -> service.key().text(), service -> service.key().scope());

    ServiceKey key();

    /** <i>Intitulé</i>, as people read it. */
    String title();

    ServiceKind kind();

    SsoType sso();

    ServiceAddress url();

    /** Which URLs of a CAS service get tickets; when there is none, those of its origin. */
    List<UrlPattern> patterns();

    AttributeRelease release();

    /** <i>Type Xiti</i>. */
    ServiceMarking marking();

    RegroupementId regroupement();

    /** <i>Service affiché dans la barre des services</i>. */
    boolean isInBar();

    /** <i>Service anonyme</i>: everybody enters, and nobody is known there. */
    boolean isAnonymous();

    /** <i>Interne</i>: of the portal itself. */
    boolean isInternal();

    /** The name of a picture of the portal; nothing for the usual one. */
    Optional<String> icon();

    OpenMode openMode();

    ServiceDays days();

    ServiceState state();

    /** Schools below its scope have it too. */
    boolean isInherited();

    /** Schools that inherit it may not hide it or group it otherwise. */
    boolean isLocked();

    Service withTitle(String title);

    Service withSso(SsoType sso);

    Service withKind(ServiceKind kind);

    Service withUrl(ServiceAddress url);

    Service withPatterns(Iterable<? extends UrlPattern> patterns);

    Service withRelease(AttributeRelease release);

    Service withMarking(ServiceMarking marking);

    Service withRegroupement(RegroupementId regroupement);

    Service withIsInBar(boolean isInBar);

    Service withIsAnonymous(boolean isAnonymous);

    Service withIsInternal(boolean isInternal);

    Service withIcon(Optional<String> icon);

    Service withOpenMode(OpenMode openMode);

    Service withDays(ServiceDays days);

    Service withState(ServiceState state);

    Service withIsInherited(boolean isInherited);

    Service withIsLocked(boolean isLocked);

    /** A ticket of the portal's CAS server goes to it. */
    default boolean isCas() {
        return sso() == SsoType.STANDARD && !(isInternal() && url().isPath());
    }

    /** Its patterns, or that of its origin when it says none; nothing when its address has no origin. */
    default List<UrlPattern> effectivePatterns() {
        return patterns().isEmpty() ? url().usualPattern().stream().toList() : patterns();
    }

    /** How attributes reach it. */
    default Channel channel() {
        if (sso() == SsoType.GAR) {
            return Channel.GAR;
        }
        return sso().knowsWhoComes() ? Channel.SSO : Channel.NONE;
    }

    /** Made in steps of one's own. */
    static Builder builder() {
        return new Builder();
    }

    /** The same after a function, for chains of conditions. */
    default Service also(Function<Service, Service> change) {
        return change.apply(this);
    }

    /** Names every part it lacks when it is built. */
    final class Builder extends ImmutableService.Builder {}
}
