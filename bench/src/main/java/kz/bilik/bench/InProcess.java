package kz.bilik.bench;

import kz.bilik.docgen.document.DocumentMaker;
import kz.bilik.docgen.template.TemplateCatalog;

/** docgen's own way from data to file, all checks included: PDF/A-2a and PDF/UA-1. */
public final class InProcess implements Contestant {

    private final DocumentMaker maker = new DocumentMaker(new TemplateCatalog());

    @Override
    public byte[] make(Paper paper) {
        return maker.make(Paper.TEMPLATE, Paper.LANGUAGE, paper.data(), false).pdf();
    }
}
