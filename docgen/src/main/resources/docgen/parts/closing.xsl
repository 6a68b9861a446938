<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- Who signed, the place of the seal and, where the paper can be verified, the QR code with its caption and code. -->
  <xsl:template name="closing">
    <fo:table role="Div" xsl:use-attribute-sets="closing">
      <fo:table-column xsl:use-attribute-sets="signature-column"/>
      <xsl:if test="side/data/verifyUrl">
        <fo:table-column xsl:use-attribute-sets="caption-column"/>
        <fo:table-column xsl:use-attribute-sets="qr-column"/>
      </xsl:if>
      <fo:table-body role="Div">
        <fo:table-row role="Div">
          <fo:table-cell role="Div" xsl:use-attribute-sets="closing-cell">
            <xsl:call-template name="signature"/>
          </fo:table-cell>
          <xsl:if test="side/data/verifyUrl">
            <fo:table-cell role="Div" xsl:use-attribute-sets="closing-cell">
              <xsl:apply-templates select="side" mode="qr-caption"/>
              <xsl:apply-templates select="side[last()]" mode="qr-code"/>
            </fo:table-cell>
            <fo:table-cell role="Div" xsl:use-attribute-sets="closing-cell">
              <xsl:apply-templates select="side[last()]" mode="qr"/>
            </fo:table-cell>
          </xsl:if>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template name="signature">
    <fo:table role="Div" xsl:use-attribute-sets="signature">
      <fo:table-column xsl:use-attribute-sets="signature-title-column"/>
      <fo:table-column xsl:use-attribute-sets="signature-line-column"/>
      <fo:table-column xsl:use-attribute-sets="signature-name-column"/>
      <fo:table-body role="Div">
        <fo:table-row role="Div">
          <fo:table-cell role="Div" xsl:use-attribute-sets="signature-cell">
            <xsl:for-each select="side">
              <xsl:if test="not(preceding-sibling::side/text[@key = 'signatory_title'][. = current()/text[@key = 'signatory_title']])">
                <xsl:apply-templates select="." mode="signature-title"/>
              </xsl:if>
            </xsl:for-each>
          </fo:table-cell>
          <fo:table-cell role="Div" xsl:use-attribute-sets="signature-cell">
            <fo:block xsl:use-attribute-sets="signature-line"/>
          </fo:table-cell>
          <fo:table-cell role="Div" xsl:use-attribute-sets="signature-cell">
            <fo:block>
              <xsl:value-of select="side[1]/data/signatory/name"/>
            </fo:block>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
    <fo:block xsl:use-attribute-sets="seal">
      <xsl:for-each select="side">
        <xsl:if test="position() &gt; 1"><xsl:text> / </xsl:text></xsl:if>
        <xsl:apply-templates select="." mode="seal"/>
      </xsl:for-each>
    </fo:block>
  </xsl:template>

  <xsl:template match="side" mode="signature-title">
    <fo:block xml:lang="{@lang}">
      <xsl:call-template name="words"><xsl:with-param name="key">signatory_title</xsl:with-param></xsl:call-template>
    </fo:block>
  </xsl:template>

  <xsl:template match="side" mode="seal">
    <fo:inline xml:lang="{@lang}">
      <xsl:call-template name="words"><xsl:with-param name="key">seal</xsl:with-param></xsl:call-template>
    </fo:inline>
  </xsl:template>

  <xsl:template match="side" mode="qr-caption">
    <fo:block xml:lang="{@lang}" xsl:use-attribute-sets="qr-caption">
      <xsl:call-template name="words"><xsl:with-param name="key">qr_caption</xsl:with-param></xsl:call-template>
    </fo:block>
  </xsl:template>

  <xsl:template match="side" mode="qr-code">
    <fo:block xsl:use-attribute-sets="qr-code">
      <xsl:call-template name="words"><xsl:with-param name="key">qr_code</xsl:with-param></xsl:call-template>
    </fo:block>
    <fo:block xsl:use-attribute-sets="qr-address">
      <xsl:value-of select="data/verifyUrl"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="side" mode="qr">
    <fo:block xsl:use-attribute-sets="qr">
      <fo:external-graphic src="qr:code" xsl:use-attribute-sets="qr-picture">
        <xsl:attribute name="fox:alt-text">
          <xsl:call-template name="words"><xsl:with-param name="key">qr_alt</xsl:with-param></xsl:call-template>
        </xsl:attribute>
      </fo:external-graphic>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
