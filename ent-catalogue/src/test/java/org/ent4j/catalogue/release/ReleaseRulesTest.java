package org.ent4j.catalogue.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.release.ReleaseDecision.Withheld;
import org.ent4j.catalogue.release.ReleaseRules.Channel;
import org.junit.jupiter.api.Test;

class ReleaseRulesTest {

    private static final Connectors CONNECTORS = UsualConnectors.all();

    private static List<String> rules(AttributeRelease release, Channel channel, boolean isAnonymous) {
        return ReleaseRules.decide(release, CONNECTORS, channel, isAnonymous).withheld().stream()
                .map(Withheld::rule)
                .toList();
    }

    private static AttributeRelease of(String connector, SdetAttribute attribute, String justification) {
        return new AttributeRelease(
                Optional.of(connector).filter(code -> !code.isEmpty()),
                Optional.of(Principal.UID),
                List.of(new ReleasedAttribute(attribute, justification)));
    }

    @Test
    void each_refusal_has_its_rule() {
        var name = of("UNIVERSALIS", SdetAttribute.NOM, "pour nommer");

        assertThat(rules(name, Channel.SSO, false)).isEmpty();
        assertThat(rules(name, Channel.SSO, true)).containsExactly("CAT-DIF-01");
        assertThat(rules(name, Channel.NONE, false)).containsExactly("CAT-DIF-02");
        assertThat(rules(name, Channel.GAR, false)).containsExactly("CAT-DIF-03");
        assertThat(rules(of("INCONNU", SdetAttribute.NOM, "x"), Channel.SSO, false))
                .containsExactly("CAT-DIF-04");
        assertThat(rules(of("UAI", SdetAttribute.NOM, "x"), Channel.SSO, false)).containsExactly("CAT-DIF-05");
        assertThat(rules(of("", SdetAttribute.ADRESSE, "x"), Channel.SSO, false))
                .containsExactly("CAT-DIF-06");
        assertThat(rules(of("", SdetAttribute.NOM, " "), Channel.SSO, false)).containsExactly("CAT-DIF-07");
    }

    @Test
    void birth_dates_go_to_the_connectors_that_declare_them_alone() {
        var birth = CONNECTORS.all().stream()
                .filter(each -> each.asked(SdetAttribute.DATE_NAISSANCE).isPresent())
                .map(Connector::code);

        assertThat(birth).containsExactly("PRONOTE", "GENERIC");
        assertThat(CONNECTORS.all())
                .noneMatch(each -> each.asked(SdetAttribute.INE).isPresent());
        assertThat(rules(of("PRONOTE", SdetAttribute.DATE_NAISSANCE, "homonymes"), Channel.SSO, false))
                .isEmpty();
    }

    @Test
    void the_table_of_a_connector_is_explained_without_anything_withheld() {
        assertThat(CONNECTORS.all()).hasSize(18).allSatisfy(connector -> {
            var explained = CONNECTORS.explain(connector.code()).orElseThrow();
            assertThat(explained.withheld()).isEmpty();
            assertThat(explained.granted()).hasSameSizeAs(connector.attributes());
        });
        assertThat(CONNECTORS.explain("GRR").orElseThrow().granted())
                .extracting(ReleaseDecision.Granted::wireName)
                .containsExactly(
                        "user_nom_ldap",
                        "user_prenom_ldap",
                        "user_mail_ldap",
                        "user_code_fonction_ldap",
                        "user_libelle_fonction_ldap");
        assertThat(CONNECTORS.explain("RIEN")).isEmpty();
    }

    @Test
    void attributes_are_known_by_the_names_of_the_sdet() {
        assertThat(SdetAttribute.of("ENTPersonStructRattachUAI")).contains(SdetAttribute.UAI);
        assertThat(SdetAttribute.of("entelevemef")).contains(SdetAttribute.MEF);
        assertThat(SdetAttribute.of("date_naissance")).contains(SdetAttribute.DATE_NAISSANCE);
        assertThat(SdetAttribute.of("rien")).isEmpty();
    }
}
