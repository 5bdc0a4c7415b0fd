package org.ent4j.viescolaire.feed.lsu;

import org.ent4j.viescolaire.lsu.Guardian;
import org.ent4j.viescolaire.lsu.Parcours;
import org.ent4j.viescolaire.lsu.ParcoursKind;
import org.ent4j.viescolaire.lsu.PostalAddress;
import org.ent4j.viescolaire.lsu.SocleLevel;
import org.ent4j.viescolaire.lsu.Support;
import org.ent4j.viescolaire.lsu.SupportKind;
import org.ent4j.viescolaire.lsu.Title;
import org.ent4j.viescolaire.skill.SocleDomain;

/** Parts of bilans that several kinds of them have. */
final class PartNodes {

    private PartNodes() {}

    static LsuNode parcours(Parcours parcours) {
        return LsuNode.of("parcours").with("code", parcours.kind()).text(parcours.text());
    }

    static Parcours parcours(LsuNode node) {
        return new Parcours(node.code("code", ParcoursKind.values()), node.text());
    }

    static LsuNode support(Support support) {
        return LsuNode.of("modalite-accompagnement")
                .with("code", support.kind())
                .and("complement-ppre", support.ppre())
                .and("complement-contrat-reussite", support.contract());
    }

    static Support support(LsuNode node) {
        return new Support(
                node.code("code", SupportKind.values()),
                node.textOf("complement-ppre"),
                node.textOf("complement-contrat-reussite"));
    }

    static LsuNode socle(SocleLevel level) {
        return LsuNode.of("domaine").with("code", level.domain()).with("positionnement", level.level());
    }

    static SocleLevel socle(LsuNode node) {
        return new SocleLevel(node.code("code", SocleDomain.values()), node.whole("positionnement"));
    }

    static LsuNode guardian(Guardian guardian) {
        return LsuNode.of("responsable")
                .with("civilite", guardian.title())
                .with("nom", guardian.lastName())
                .with("prenom", guardian.firstName())
                .with("legal1", guardian.legal1())
                .with("legal2", guardian.legal2())
                .with("lien-parente", guardian.kinship())
                .with("denomination", guardian.denomination())
                .and(guardian.address().map(PartNodes::address));
    }

    static Guardian guardian(LsuNode node) {
        return Guardian.builder()
                .title(node.findCode("civilite", Title.values()))
                .lastName(node.find("nom"))
                .firstName(node.find("prenom"))
                .legal1(node.findFlag("legal1"))
                .legal2(node.findFlag("legal2"))
                .kinship(node.find("lien-parente"))
                .denomination(node.find("denomination"))
                .address(node.child("adresse").map(PartNodes::address))
                .build();
    }

    private static LsuNode address(PostalAddress address) {
        return LsuNode.of("adresse")
                .with("ligne1", address.line1())
                .with("ligne2", address.line2())
                .with("ligne3", address.line3())
                .with("ligne4", address.line4())
                .with("code-postal", address.postalCode())
                .with("commune", address.town());
    }

    private static PostalAddress address(LsuNode node) {
        return new PostalAddress(
                node.find("ligne1"),
                node.find("ligne2"),
                node.find("ligne3"),
                node.find("ligne4"),
                node.get("code-postal"),
                node.get("commune"));
    }
}
