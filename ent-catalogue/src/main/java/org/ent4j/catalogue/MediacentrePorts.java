package org.ent4j.catalogue;

import org.ent4j.catalogue.mediacentre.allocation.Allocators;
import org.ent4j.catalogue.mediacentre.policy.KeptAccess;
import org.ent4j.catalogue.spi.ExternalServices;
import org.ent4j.catalogue.spi.ResourceFacts;
import org.ent4j.catalogue.spi.ResourceLists;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.SchoolStaff;
import org.ent4j.catalogue.spi.Shelf;

/** What the médiacentre needs of its host. */
public record MediacentrePorts(
        Shelf<Allocators> allocators,
        Shelf<KeptAccess> kept,
        Rights rights,
        SchoolStaff staff,
        ResourceLists lists,
        ResourceFacts facts,
        ExternalServices services) {}
