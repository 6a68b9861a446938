<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- No paper: a page that uses every face, every drawing and each kind of layout, so that its bytes tell whether an engine is the same. -->
  <xsl:template match="/document">
    <fo:root xml:lang="kk" font-family="Serif" font-size="10pt">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="page" page-width="210mm" page-height="297mm" margin="15mm">
          <fo:region-body/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <fo:declarations>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Probe</rdf:li></rdf:Alt></dc:title>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
      </fo:declarations>
      <fo:page-sequence master-reference="page">
        <fo:flow flow-name="xsl-region-body">
          <xsl:for-each select="text">
            <fo:block text-align="justify" space-after="3mm"><xsl:value-of select="."/></fo:block>
            <fo:block font-weight="bold" text-align="center"><xsl:value-of select="."/></fo:block>
            <fo:block font-style="italic" text-align="right"><xsl:value-of select="."/></fo:block>
            <fo:block font-family="Sans"><xsl:value-of select="."/></fo:block>
            <fo:block font-family="Sans" font-weight="bold"><xsl:value-of select="."/></fo:block>
          </xsl:for-each>
          <fo:table table-layout="fixed" width="100%">
            <fo:table-column column-width="40mm"/>
            <fo:table-column column-width="proportional-column-width(1)"/>
            <fo:table-body>
              <xsl:for-each select="drawing">
                <fo:table-row>
                  <fo:table-cell border="0.3pt solid #0B4F6C"><fo:block><xsl:value-of select="."/></fo:block></fo:table-cell>
                  <fo:table-cell padding="1mm">
                    <fo:block>
                      <fo:external-graphic src="{.}" content-height="12mm" content-width="30mm" fox:alt-text="{.}"/>
                    </fo:block>
                  </fo:table-cell>
                </fo:table-row>
              </xsl:for-each>
            </fo:table-body>
          </fo:table>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>
</xsl:stylesheet>
