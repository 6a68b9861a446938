<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
  <!-- The signatures of a commission: chair, members, secretary (data/commission). Words: labels/commission. -->
  <xsl:template name="signatures">
    <fo:table role="Div" xsl:use-attribute-sets="signatures">
      <fo:table-column xsl:use-attribute-sets="signature-title-column"/>
      <fo:table-column xsl:use-attribute-sets="signature-line-column"/>
      <fo:table-column xsl:use-attribute-sets="signature-name-column"/>
      <fo:table-body role="Div">
        <xsl:call-template name="signature-row">
          <xsl:with-param name="key">commission_chair</xsl:with-param>
          <xsl:with-param name="name" select="data/commission/chair"/>
        </xsl:call-template>
        <xsl:for-each select="data/commission/members/item">
          <xsl:choose>
            <xsl:when test="position() = 1">
              <xsl:call-template name="signature-row">
                <xsl:with-param name="key">commission_members</xsl:with-param>
                <xsl:with-param name="name" select="."/>
              </xsl:call-template>
            </xsl:when>
            <xsl:otherwise>
              <xsl:call-template name="signature-row"><xsl:with-param name="name" select="."/></xsl:call-template>
            </xsl:otherwise>
          </xsl:choose>
        </xsl:for-each>
        <xsl:if test="data/commission/secretary">
          <xsl:call-template name="signature-row">
            <xsl:with-param name="key">commission_secretary</xsl:with-param>
            <xsl:with-param name="name" select="data/commission/secretary"/>
          </xsl:call-template>
        </xsl:if>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- Who signs for another organisation (data/signer), and the place of its seal. -->
  <xsl:template name="signer">
    <fo:table role="Div" xsl:use-attribute-sets="closing">
      <fo:table-column xsl:use-attribute-sets="signature-title-column"/>
      <fo:table-column xsl:use-attribute-sets="signature-line-column"/>
      <fo:table-column xsl:use-attribute-sets="signature-name-column"/>
      <fo:table-body role="Div">
        <xsl:call-template name="signature-row">
          <xsl:with-param name="key">signer_post</xsl:with-param>
          <xsl:with-param name="name" select="data/signer/name"/>
        </xsl:call-template>
      </fo:table-body>
    </fo:table>
    <fo:block xsl:use-attribute-sets="seal seal-below">
      <xsl:call-template name="words"><xsl:with-param name="key">seal</xsl:with-param></xsl:call-template>
    </fo:block>
  </xsl:template>

  <!-- One line: in what capacity, the line to sign on, the name. -->
  <xsl:template name="signature-row">
    <xsl:param name="key"/>
    <xsl:param name="name"/>
    <fo:table-row role="Div" xsl:use-attribute-sets="signature-row">
      <fo:table-cell role="Div" xsl:use-attribute-sets="signature-cell"><fo:block>
        <xsl:if test="$key">
          <xsl:call-template name="words"><xsl:with-param name="key" select="$key"/></xsl:call-template>
        </xsl:if>
      </fo:block></fo:table-cell>
      <fo:table-cell role="Div" xsl:use-attribute-sets="signature-cell">
        <fo:block xsl:use-attribute-sets="signature-line"/>
      </fo:table-cell>
      <fo:table-cell role="Div" xsl:use-attribute-sets="signature-cell">
        <fo:block><xsl:value-of select="$name"/></fo:block>
      </fo:table-cell>
    </fo:table-row>
  </xsl:template>
</xsl:stylesheet>
