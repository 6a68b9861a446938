<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Title for readers and archives, and the pages' backdrop and footer. -->
  <xsl:template name="declarations">
    <fo:declarations>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title>
              <rdf:Alt>
                <rdf:li xml:lang="x-default"><xsl:value-of select="/document/@title"/></rdf:li>
              </rdf:Alt>
            </dc:title>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
    </fo:declarations>
  </xsl:template>

  <xsl:template name="draft-mark">
    <xsl:if test="/document/@draft = 'true'">
      <fo:block-container xsl:use-attribute-sets="draft-mark draft-place">
        <fo:block/>
      </fo:block-container>
    </xsl:if>
  </xsl:template>

  <xsl:template name="portrait-masters">
    <fo:layout-master-set>
      <fo:simple-page-master master-name="page" xsl:use-attribute-sets="page-portrait">
        <fo:region-body xsl:use-attribute-sets="body-portrait"/>
        <fo:region-before region-name="backdrop" xsl:use-attribute-sets="backdrop-region"/>
        <fo:region-after region-name="footer" xsl:use-attribute-sets="footer-region"/>
      </fo:simple-page-master>
    </fo:layout-master-set>
  </xsl:template>

  <!-- Upright pages named page and lying ones named page-wide, for papers whose tables need the width. -->
  <xsl:template name="masters">
    <fo:layout-master-set>
      <fo:simple-page-master master-name="page" xsl:use-attribute-sets="page-portrait">
        <fo:region-body xsl:use-attribute-sets="body-portrait"/>
        <fo:region-before region-name="backdrop" xsl:use-attribute-sets="backdrop-region"/>
        <fo:region-after region-name="footer" xsl:use-attribute-sets="footer-region"/>
      </fo:simple-page-master>
      <fo:simple-page-master master-name="page-wide" xsl:use-attribute-sets="page-landscape">
        <fo:region-body xsl:use-attribute-sets="body-wide"/>
        <fo:region-before region-name="backdrop" xsl:use-attribute-sets="backdrop-region"/>
        <fo:region-after region-name="footer-wide" xsl:use-attribute-sets="footer-region"/>
      </fo:simple-page-master>
    </fo:layout-master-set>
  </xsl:template>

  <xsl:template name="backdrop">
    <fo:static-content flow-name="backdrop" role="artifact">
      <fo:block>
        <xsl:call-template name="draft-mark"/>
      </fo:block>
    </fo:static-content>
  </xsl:template>

  <xsl:template name="backdrop-wide">
    <fo:static-content flow-name="backdrop" role="artifact">
      <fo:block>
        <xsl:if test="/document/@draft = 'true'">
          <fo:block-container xsl:use-attribute-sets="draft-mark draft-place-wide">
            <fo:block/>
          </fo:block-container>
        </xsl:if>
      </fo:block>
    </fo:static-content>
  </xsl:template>

  <!-- The page sequence that ends the paper has the id "document". -->
  <xsl:template name="footer">
    <fo:static-content flow-name="footer" role="artifact">
      <fo:block xsl:use-attribute-sets="footer">
        <xsl:call-template name="footer-line"/>
      </fo:block>
    </fo:static-content>
  </xsl:template>

  <xsl:template name="footer-wide">
    <fo:static-content flow-name="footer-wide" role="artifact">
      <fo:block xsl:use-attribute-sets="footer footer-wide">
        <xsl:call-template name="footer-line"/>
      </fo:block>
    </fo:static-content>
  </xsl:template>

  <xsl:template name="footer-line">
    <xsl:for-each select="/document/side[last()]">
      <xsl:call-template name="words">
        <xsl:with-param name="key">footer_document</xsl:with-param>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:text> · </xsl:text>
    <fo:page-number/>
    <xsl:text>/</xsl:text>
    <fo:page-number-citation-last ref-id="document"/>
    <xsl:for-each select="/document/side[last()]/data/verifyUrl">
      <xsl:text> · </xsl:text>
      <xsl:value-of select="."/>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
