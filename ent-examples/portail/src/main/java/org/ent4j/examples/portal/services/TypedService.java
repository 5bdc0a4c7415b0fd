package org.ent4j.examples.portal.services;

import java.util.Locale;
import java.util.Optional;
import org.ent4j.catalogue.address.ServiceAddress;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.marking.DnmaService;
import org.ent4j.catalogue.marking.ServiceMarking;
import org.ent4j.catalogue.release.AttributeRelease;
import org.ent4j.catalogue.release.Connector;
import org.ent4j.catalogue.release.UsualConnectors;
import org.ent4j.catalogue.service.OpenMode;
import org.ent4j.catalogue.service.RegroupementId;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceDays;
import org.ent4j.catalogue.service.ServiceForm;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.catalogue.service.ServiceKind;
import org.ent4j.catalogue.service.SsoType;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.model.text.Folding;

/**
 * <i>Informations générales</i> of a service, as they stand in the form: names of values, and texts as they were typed.
 *
 * @param outil the tool of a third party behind it, for the type Xiti; or ""
 * @param connector the code of what it is given of people, or ""
 * @param version that the form was made from, 0 for a new one
 */
public record TypedService(
        String code,
        String title,
        String sso,
        String url,
        String xiti,
        String outil,
        String connector,
        String regroupement,
        boolean isInBar,
        boolean isAnonymous,
        String openMode,
        String from,
        String until,
        long version) {

    private static final int LONGEST_CODE = 60;

    static TypedService blank() {
        return new TypedService(
                "", "", "", "https://", "", "", "", "", true, false, OpenMode.NEW_WINDOW.name(), "", "", 0);
    }

    /** A service to begin with; its address is the school's own where the form has none. */
    static TypedService of(String code, ServiceForm form) {
        var marking = form.marking();
        return new TypedService(
                code,
                form.title().orElse(""),
                form.sso().map(Enum::name).orElse(""),
                form.url().map(ServiceAddress::text).orElse("https://"),
                marking.map(each -> each.service().name()).orElse(""),
                marking.flatMap(ServiceMarking::outil).orElse(""),
                form.release().flatMap(AttributeRelease::connector).orElse(""),
                form.regroupement().map(RegroupementId::value).orElse(""),
                true,
                false,
                OpenMode.NEW_WINDOW.name(),
                "",
                "",
                0);
    }

    static TypedService of(Kept<Service> kept) {
        var service = kept.value();
        return new TypedService(
                service.key().code(),
                service.title(),
                service.sso().name(),
                service.url().text(),
                service.marking().service().name(),
                service.marking().outil().orElse(""),
                service.release().connector().orElse(""),
                service.regroupement().value(),
                service.isInBar(),
                service.isAnonymous(),
                service.openMode().name(),
                service.days().from().map(Object::toString).orElse(""),
                service.days().until().map(Object::toString).orElse(""),
                kept.version());
    }

    static TypedService of(Form form) {
        return new TypedService(
                form.textOr("code", ""),
                form.textOr("intitule", ""),
                form.textOr("sso", ""),
                form.textOr("url", ""),
                form.textOr("xiti", ""),
                form.textOr("outil", ""),
                form.textOr("connecteur", ""),
                form.textOr("regroupement", ""),
                form.isChecked("barre"),
                form.isChecked("anonyme"),
                form.textOr("ouverture", ""),
                form.textOr("du", ""),
                form.textOr("au", ""),
                form.number("version").orElse(0));
    }

    /** The code that was typed, else the title as one: {@code Educ'ARTE} is {@code educ-arte}. */
    String proposedCode() {
        var words = Folding.fold(code.isEmpty() ? title : code)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        return words.substring(0, Math.min(words.length(), LONGEST_CODE)).replaceAll("-+$", "");
    }

    /** What is filled in; what is not a value of its list is as if nothing were chosen. */
    ServiceForm form(Form sent) {
        return filled(sent).build();
    }

    private ServiceForm.Builder filled(Form sent) {
        var builder = ServiceForm.builder();
        builder.title(Optional.of(title))
                .sso(sent.choice("sso", SsoType.class))
                .url(new ServiceAddress(url))
                .marking(sent.choice("xiti", DnmaService.class).map(this::marking))
                .release(UsualConnectors.all().find(connector).map(Connector::release))
                .regroupement(
                        Optional.of(regroupement).filter(ServiceKey::isCode).map(RegroupementId::new))
                .inBar(isInBar)
                .anonymous(isAnonymous)
                .openMode(sent.choice("ouverture", OpenMode.class))
                .days(new ServiceDays(sent.day("du"), sent.day("au")));
        return builder;
    }

    private ServiceMarking marking(DnmaService service) {
        return outil.isEmpty() ? ServiceMarking.of(service) : ServiceMarking.of(service, outil);
    }

    /** The same for a new one: a page where nobody signs in is a link. */
    ServiceForm newForm(Form sent) {
        var builder = filled(sent);
        sent.choice("sso", SsoType.class)
                .filter(SsoType.NONE::equals)
                .ifPresent(none -> builder.kind(ServiceKind.LIEN));
        return builder.build();
    }
}
